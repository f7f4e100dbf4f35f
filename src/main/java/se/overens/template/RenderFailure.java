package se.overens.template;

import freemarker.template.TemplateModelException;
import se.overens.diagnostic.Diagnostic;

/** Carries a finding through FreeMarker. */
final class RenderFailure extends TemplateModelException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    RenderFailure(Diagnostic diagnostic) {
        super(diagnostic.code().id());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
