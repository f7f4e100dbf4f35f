package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Diagnostics;
import se.overens.template.TemplateHeader;
import se.overens.workspace.Workspace;

/**
 * Every subject that a template could have a document for, in the order of the workspace; one to which it does not apply
 * is among them, so that nobody is passed over in silence.
 *
 * @param workspace the data
 * @param production what knows whether a document applies
 */
record BatchItems(Workspace workspace, Production production) {
    private static final String REGION = "region";

    List<BatchItem> of(DocumentRequest asked, TemplateHeader header) {
        List<BatchItem> items = new ArrayList<>();
        switch (header.subject()) {
            case REGION ->
                items.add(item(REGION, asked.about(null, null), header, new Subject(workspace.profile(), null, null)));
            case MUNICIPALITY, CENTRE ->
                workspace.municipalities().forEach(municipality -> add(items, new Asked(asked, header), municipality));
            case CASE -> {
                for (Case matter : workspace.cases()) {
                    String id = Objects.requireNonNullElse(matter.id(), "");
                    items.add(item(id, asked.aboutMatter(id), header, MatterFinder.of(workspace, matter)));
                }
            }
            case MEETING -> {
                for (Meeting meeting : workspace.meetings()) {
                    String id = Objects.requireNonNullElse(meeting.id(), "");
                    items.add(item(id, asked.aboutMatter(id), header, MatterFinder.of(workspace, meeting)));
                }
            }
        }
        return items;
    }

    private record Asked(DocumentRequest request, TemplateHeader header) {}

    private void add(List<BatchItem> items, Asked asked, Municipality municipality) {
        String id = Objects.requireNonNullElse(municipality.id(), municipality.code());
        if (asked.header().subject() == TemplateHeader.SubjectKind.MUNICIPALITY) {
            DocumentRequest request = asked.request().about(id, null);
            items.add(item(id, request, asked.header(), new Subject(workspace.profile(), municipality, null)));
            return;
        }
        List<Centre> centres = SubjectFinder.applicable(asked.header(), municipality);
        for (Centre centre : centres) {
            DocumentRequest request = asked.request().about(id, centre.id());
            Subject subject = new Subject(workspace.profile(), municipality, centre);
            items.add(item(id + "/" + centre.id(), request, asked.header(), subject));
        }
        if (centres.isEmpty()) {
            items.add(new BatchItem(id, name(municipality, null), null, null));
        }
    }

    private BatchItem item(String id, DocumentRequest request, TemplateHeader header, Subject subject) {
        Order order = new Order(request.document(), header, subject);
        if (production.lacking(order) != null) {
            return new BatchItem(id, name(subject, id), null, null);
        }
        String file = production.names().fileName(header, subject);
        String own = request.publish() ? PublicationCopy.fileName(file) : file;
        return new BatchItem(id, name(subject, id), own, request);
    }

    private static String name(Subject subject, String id) {
        Case matter = subject.matter();
        if (matter != null || subject.meeting() != null) {
            return matter == null ? id : matter.title();
        }
        Municipality municipality = subject.municipality();
        return municipality == null ? subject.name() : name(municipality, subject.centre());
    }

    private static String name(Municipality municipality, @Nullable Centre centre) {
        String own = Objects.requireNonNullElse(municipality.shortName(), municipality.code());
        boolean only = municipality.centres().size() == 1;
        if (centre == null || centre.name() == null && only) {
            return own;
        }
        return own + ", " + Objects.requireNonNullElse(centre.name(), centre.id());
    }

    /** The subjects of the template that is asked for; none, with a finding, when there is no such template. */
    static List<BatchItem> find(Workspace workspace, Production production, DocumentRequest asked, Diagnostics found) {
        String name = production.names().resolve(asked.document(), found);
        TemplateHeader header = name == null ? null : production.templates().header(name, found);
        return name == null || header == null ? List.of() : new BatchItems(workspace, production).of(asked, header);
    }
}
