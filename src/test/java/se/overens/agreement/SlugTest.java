package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Laxå, laxa",
        "Örebro, orebro",
        "HÄLLEFORS, hallefors",
        "Upplands Väsby, upplands-vasby",
        "Dals-Ed, dals-ed",
        "Familjecentralen ”Solrosen” 2, familjecentralen-solrosen-2",
        "Idé & Café, ide-cafe",
        "Łódź Đurđević Çelik Şahin, lodz-durdevic-celik-sahin",
        "İSTANBUL Isık ıı, istanbul-isik-ii",
        "Æbelø Straße Þór, aebelo-strasse-thor",
        "Ŋuŧŧo, nutto",
        "ﬁnt ½, fint-1-2",
        "../../etc/passwd, etc-passwd",
        "'  --a--  ', a",
        "Ярославль, ''",
    })
    void writesNamesInAscii(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void doesNotDependOnTheUnicodeForm() {
        String name = "Åmål Hällefors Örebro Café";
        assertThat(Slug.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(Slug.of(name));
    }

    @Property
    void isAlwaysASafeFileName(@ForAll String name) {
        assertThat(Slug.of(name)).matches("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?");
    }

    @Property
    void isItsOwnSlug(@ForAll String name) {
        assertThat(Slug.of(Slug.of(name))).isEqualTo(Slug.of(name));
    }
}
