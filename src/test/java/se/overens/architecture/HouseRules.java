package se.overens.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of {@code docs/architecture.md}, over the classes below one root package.
 *
 * @param root without a final dot, such as {@code se.overens}
 */
record HouseRules(PackageTable table, String root) {

    /** Every class depends only on what the row of its package lists. */
    ArchRule arrows() {
        return classes().should(new ArchCondition<>("depend only on what the table allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency arrow : item.getDirectDependenciesFromSelf()) {
                    Optional<String> fault = fault(item, arrow.getTargetClass().getBaseComponentType());
                    fault.ifPresent(why ->
                            events.add(SimpleConditionEvent.violated(arrow, why + ": " + arrow.getDescription())));
                }
            }
        });
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule noStandardStreamsBut(String spokesman) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + spokesman + "..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in");
    }

    ArchRule nullMarked() {
        return classes().should(new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                }
            }
        });
    }

    /** What differs between the packages that exist and the rows: empty if the table is true. */
    Set<String> rowFaults(JavaClasses classes) {
        Set<String> existing = classes.stream()
                .filter(type -> !type.getPackageName().equals(root))
                .map(type -> phase(type).orElse(type.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> faults = new TreeSet<>();
        existing.stream()
                .filter(name -> !table.rows().containsKey(name))
                .forEach(name -> faults.add("package without a row: " + name));
        table.rows().values().stream()
                .filter(row -> !row.later() && !existing.contains(row.name()))
                .forEach(row -> faults.add("row without a package: " + row.name()));
        table.rows().values().stream()
                .filter(row -> row.later() && existing.contains(row.name()))
                .forEach(row -> faults.add("marked later, but here: " + row.name()));
        return faults;
    }

    private Optional<String> fault(JavaClass from, JavaClass to) {
        PackageTable.Row row = table.rows().get(phase(from).orElse(""));
        String target = to.getPackageName();
        if (row == null || to.isPrimitive() || isWithin(target, "java") || isWithin(target, "javax.xml")) {
            return Optional.empty();
        }
        if (isWithin(target, root)) {
            String phase = phase(to).orElse(target);
            boolean allowed = phase.equals(row.name()) || row.uses().contains(phase);
            return allowed ? Optional.empty() : Optional.of(row.name() + " may not depend on " + phase);
        }
        boolean allowed = isWithin(target, NullMarked.class.getPackageName())
                || row.thirdParty().stream().anyMatch(prefix -> isWithin(target, prefix));
        return allowed ? Optional.empty() : Optional.of(row.name() + " may not use " + target);
    }

    /** The name directly below the root, or empty for a class outside or in the root itself. */
    private Optional<String> phase(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    private static boolean isWithin(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
