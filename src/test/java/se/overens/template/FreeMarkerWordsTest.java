package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;

/** T-rows: what is wrong with a template is said in the reader's own language, at its place. */
class FreeMarkerWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<#if x> § #if saknar slut",
                "${1 + } § } passar inte in här",
                "<#foo> § det finns inget direktiv som heter #foo",
                "${x?foo} § det finns ingen inbyggd funktion som heter ?foo",
                "<#list [1] as x>a</#if> § </#if> kan inte stå här, eftersom #list inte är avslutat",
                "${\"abc} § en text i citattecken tar inte slut",
                "<#if x = 1></#if § #if är inte fullständigt",
                "<#list [1]>a</#list> § #list är inte fullständigt",
                "<#assign s='a'>${s - 1} § s är inte ett tal",
                "<#assign s='a'><#list s as x></#list> § s är inte en lista",
                "<#assign s='a'>${s.b.c} § s har inga egna värden, så en punkt kan inte följa efter",
                "<#assign s='a'><#if s>x</#if> § s är varken sant eller falskt; skriv till exempel s??",
                "<#assign l=[1]>${l} § l är ingen text; skriv ut ett av dess värden, eller gå igenom listan med <#list>",
                "<#assign s='a'>${s()} § s är varken ett makro eller en funktion",
                "<#macro m a></#macro><@m/> § m behöver parametern a",
                "${'x'?number} § texten går inte att tolka som ett tal eller ett datum",
                "${longDate('x')} § longDate har fått fel slags värde",
                "${1/0} § det här går inte att räkna ut",
            })
    void saysWhatIsWrong(String template, String said) {
        Diagnostic found = Mall.of(template.strip()).findings().get(0);
        assertThat(Messages.of(Language.SWEDISH).text(found.label())).isEqualTo(said.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if x>",
                "${1 + }",
                "<#foo>",
                "${longDate('x')}",
                "${'a' - 1}",
                "<#assign x>",
                "<#include 'x.ftl'>"
            })
    void saysNothingInEnglishToASwede(String template) {
        List<Diagnostic> findings = Mall.of(template).findings();
        assertThat(findings).isNotEmpty();
        Messages swedish = Messages.of(Language.SWEDISH);
        for (Diagnostic found : findings) {
            assertThat(swedish.text(found.sentence()))
                    .doesNotContainIgnoringCase("expect")
                    .doesNotContain("FreeMarker");
            assertThat(found.sentence().arguments()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "a¶<#iff x>b</#iff> § OV301 3:2 § menade du <#if>?",
                "a¶<#elsif x> § OV301 3:2 § menade du <#elseif>?",
                "a¶<#if true>b<#list 1..2 as i></#list><#if true></#if> § OV301 3:1 § kontrollera att",
                "<#assign rubrik='x'>${rubrk} § OV303 2:23 § menade du rubrik?",
                "${longdat('x')} § OV303 2:3 § menade du longDate?",
                "${regin.name} § OV303 2:3 § menade du region?",
            })
    void saysWhatWasMeantAndWhere(String template, String place, String hint) {
        Mall mall = Mall.of(template.strip().replace('¶', '\n')).with("region", "Region Örebro län");
        assertThat(mall.places()).containsExactly(place.strip());
        String said =
                Messages.of(Language.SWEDISH).text(mall.found().get(0).hints().get(0));
        assertThat(said).startsWith(hint.strip());
    }

    @Test
    void namesTheKeyThatWouldGiveAValue() {
        assertThat(Mall.of("${nothing.here}").findings().get(0).code().id()).isEqualTo("OV303");
    }
}
