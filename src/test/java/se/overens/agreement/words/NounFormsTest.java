package se.overens.agreement.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounFormsTest {
    @Test
    void anEttWordHasAllItsForms() {
        assertThat(NounForms.of(Noun.of("samverkansavtal")))
                .isEqualTo(new NounForms(
                        "samverkansavtal",
                        "samverkansavtals",
                        "ett",
                        "neuter",
                        "samverkansavtalet",
                        "samverkansavtalets",
                        "samverkansavtal",
                        "samverkansavtalen",
                        "det",
                        "det här",
                        "det här samverkansavtalet",
                        "lokalt samverkansavtal",
                        "det lokala samverkansavtalet",
                        "lokala samverkansavtal"));
    }

    @Test
    void anAdjectiveIsDeclined() {
        NounForms like = NounForms.of(Noun.of("familjecentralsliknande verksamhet"));
        assertThat(like.definite()).isEqualTo("den familjecentralsliknande verksamheten");
        assertThat(like.definiteGenitive()).isEqualTo("den familjecentralsliknande verksamhetens");
        assertThat(like.demonstrativeDefinite()).isEqualTo("den här familjecentralsliknande verksamheten");
        assertThat(like.plural()).isEqualTo("familjecentralsliknande verksamheter");
        assertThat(like.pluralDefinite()).isEqualTo("de familjecentralsliknande verksamheterna");
        assertThat(like.localDefinite()).isEqualTo("den lokala familjecentralsliknande verksamheten");
    }

    @ParameterizedTest
    @CsvSource({
        "avtal, avtalet, avtal, avtalen, det lokala avtalet",
        "Överenskommelse, Överenskommelsen, Överenskommelser, Överenskommelserna, den lokala Överenskommelsen",
        "samarbetsöverenskommelse, samarbetsöverenskommelsen, samarbetsöverenskommelser,"
                + " samarbetsöverenskommelserna, den lokala samarbetsöverenskommelsen",
        "familjecentral, familjecentralen, familjecentraler, familjecentralerna, den lokala familjecentralen",
        "familjecenter, familjecentret, familjecenter, familjecentren, det lokala familjecentret",
        "lokalt avtal, det lokala avtalet, lokala avtal, de lokala avtalen, det lokala avtalet",
    })
    void compoundsHaveTheFormsOfTheirLastPart(
            String word, String definite, String plural, String pluralDefinite, String local) {
        NounForms forms = NounForms.of(Noun.of(word));
        assertThat(forms.definite()).isEqualTo(definite);
        assertThat(forms.plural()).isEqualTo(plural);
        assertThat(forms.pluralDefinite()).isEqualTo(pluralDefinite);
        assertThat(forms.localDefinite()).isEqualTo(local);
        assertThat(Noun.of(word).missing()).isEmpty();
    }

    @Test
    void whatIsWrittenGoesBeforeTheLexicon() {
        Noun noun = new Noun("familjecenter", null, "familjecentrumet", null, null);
        assertThat(NounForms.of(noun).definite()).isEqualTo("familjecentrumet");
        assertThat(NounForms.of(noun).article()).isEqualTo("ett");
    }

    @Test
    void anUnknownWordMustGiveItsForms() {
        assertThat(Noun.of("pakt").missing()).containsExactly("gender", "definite", "plural", "pluralDefinite");
        assertThat(Noun.of("nytt avtal").missing()).hasSize(4);
        assertThat(new Noun("pakt", Gender.COMMON, "pakten", "pakter", "pakterna").missing())
                .isEmpty();
        assertThat(NounForms.of(null, "avtal").definite()).isEqualTo("avtalet");
    }

    @ParameterizedTest
    @CsvSource({"Askersunds kommun, Askersunds kommuns", "Borås Stad, Borås Stads", "Ax, Ax", "Quiz, Quiz", "Hus, Hus"})
    void theGenitiveAddsAnSUnlessOneIsHeard(String name, String genitive) {
        assertThat(Genitive.of(name)).isEqualTo(genitive);
    }
}
