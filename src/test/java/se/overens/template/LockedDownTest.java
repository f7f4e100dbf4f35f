package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.RecordOf;
import se.overens.agreement.Region;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;

/** T1, T2 and T4: what a hostile template can do is fail. */
class LockedDownTest {
    private static final Region REGION = RecordOf.type(
            Region.class,
            "code",
            "18",
            "name",
            "Region Örebro län",
            "legalName",
            "Örebro läns landsting",
            "county",
            "Örebro län");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x='freemarker.template.utility.ObjectConstructor'?new()>${x('java.lang.String')}",
                "<#assign x='freemarker.template.utility.JythonRuntime'?new()><@x>import os</@x>",
                "${'freemarker.template.utility.Execute'? new()('id')}",
                "${'freemarker.template.utility.Execute'?<#-- x -->new()('id')}",
                "${'freemarker.template.utility.Execute'?[#-- x --]new()('id')}",
                "${\"${'freemarker.template.utility.Execute'?new()('id')}\"}",
                "${region?api.class}",
                "${region?api.getClass().forName('java.lang.Runtime')}",
                "${region.class.protectionDomain.classLoader}",
                "${region.getClass()}",
                "${region['class'].name}",
                "${region.hashCode()}",
                "${region.name.getBytes()}",
                "${region.name()}",
                "${'1+1'?eval}",
                "${'{\"a\":1}'?eval_json.a}",
                "${'{\"a\":1}'?evalJson.a}",
                "<#assign t='x'?interpret><@t/>",
                "<@'${1+1}'?interpret/>",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"http://localhost/x.ftl\">",
                "<#include \"shared/none.ftl\" ignore_missing=false>",
                "<#include \"plain.txt\" parse=false>",
                "<#import \"..\\\\x.ftl\" as x>",
                "<#import \"*/x.ftl\" as x>",
                "${.get_optional_template('/etc/passwd').include()}",
                "<#setting classic_compatible=true>${x}",
                "<#setting template_exception_handler='ignore'>${x}",
                "${.main.class}",
                "${.data_model.class.name}",
                "${signatures.class}",
                "${longDate.class}",
                "<#assign x=region?keys>${x[0]}",
                "${statics['java.lang.System'].exit(0)}",
                "${Session.class}",
                "<#visit region>"
            })
    void endsInOneCleanFinding(String payload) {
        Mall mall = Mall.of("Text " + payload).with("region", REGION).file("plain.txt", "${x}");
        List<Diagnostic> findings = mall.findings();
        assertThat(findings).isNotEmpty().allSatisfy(found -> {
            assertThat(found.code().id()).matches("OV30[1-4]");
            assertThat(found.location()).asString().contains("file=templates/t/t.md.ftl, line=2");
        });
        assertThat(mall.render()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${x?eval};4",
                "${x?eval_json};4",
                "${x?evalJson};4",
                "${x?interpret};4",
                "${x?new()};4",
                "${x?api};4",
                "${x?no_esc};4",
                "${x?noEsc};4",
                "${x?markup_string};4",
                "${.now};3",
                "<#noautoesc>${x}</#noautoesc>;1",
                "<#noAutoEsc>${x}</#noAutoEsc>;1",
                "<#outputformat 'HTML'>${x}</#outputformat>;1",
                "<#setting locale='en'>;1",
                "<#attempt>${x}<#recover></#attempt>;1",
                "\uE000;1"
            })
    void isRefusedBeforeAnythingRuns(String code, int column) {
        assertThat(Mall.of("å\n" + code).places()).contains("OV304 3:" + column).allMatch(p -> p.startsWith("OV304"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"output_format='HTML'", "auto_esc=false", "strict_syntax=false", "strip_whitespace=false"})
    void headerOffersNoWayOut(String option) {
        assertThat(Mall.of("<#ftl " + option + " attributes={'a':'output_format='}>x")
                        .places())
                .containsExactly("OV304 1:7");
    }

    @Test
    void squareBracketsAndHashesAreText() {
        assertThat(Mall.of("[#if x] [=1] #{1} $x [@a]").text()).isEqualTo("[#if x] [=1] #{1} $x [@a]");
    }

    @ParameterizedTest
    @Tag("once")
    @CsvSource(
            delimiter = ';',
            value = {
                "<#list 1.. as i>yyyyyyyyyyyyyyyyyyyyyyyy</#list>;size",
                "<#list 1.. as i>${'v' + i}</#list>;size",
                "<#list 1.. as i></#list>;time",
                "<#include 'loop.ftl'>;time",
                "<#macro m><@m/></#macro><@m/>;depth",
                "<#function f x><#return f(x) + 1></#function>${f(1)};depth",
                "<#include 't.md.ftl'>;depth",
                "${'x'?left_pad(2000000000)};memory",
                "<#assign s='xxxxxxxxxxxxxxxx'><#list 1..60 as i><#assign s = s + s></#list>;memory",
                "<#assign s><#list 1..60 as i>${'v'}</#list></#assign><#list 1..9999999 as i>${s}</#list>;size"
            })
    void endsByItself(String bomb, String hint) {
        Mall mall = Mall.of(bomb).file("t/loop.ftl", "<#list 1.. as i></#list>");
        List<Diagnostic> findings =
                mall.millis(hint.equals("time") ? 300 : 20_000).findings();
        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.TEMPLATE_LIMIT);
            assertThat(found.hints())
                    .singleElement()
                    .satisfies(message -> assertThat(message.key()).isEqualTo("OV305." + hint));
        });
        assertThat(Mall.of("still alive").text()).isEqualTo("still alive");
    }
}
