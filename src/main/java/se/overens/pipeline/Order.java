package se.overens.pipeline;

import se.overens.agreement.Subject;
import se.overens.template.TemplateHeader;

/**
 * One document that is to be made.
 *
 * @param template the name of its template
 * @param header the template's header
 * @param subject what it is about
 */
record Order(String template, TemplateHeader header, Subject subject) {}
