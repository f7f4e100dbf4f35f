package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectPatternTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            laxa        | laxa            | true
            laxa        | laxa/solrosen   | true
            laxa        | laxastad        | false
            laxa/*      | laxa/solrosen   | true
            laxa/s*     | laxa/ekorren    | false
            l*          | laxa            | true
            l*          | lekeberg/centre | true
            l*a         | laxa            | true
            l*n         | laxa/solrosen   | false
            **n         | laxa/solrosen   | true
            *           | laxa/solrosen   | true
            **          | degerf\uFFFDrs  | true
            l?xa        | laxa            | true
            {laxa,nora} | nora            | true
            {laxa,nora} | kumla           | false
            a.c         | abc             | false
            """)
    void matches(String pattern, String subject, boolean expected) {
        assertThat(Objects.requireNonNull(SubjectPattern.of(pattern)).test(subject))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "{", "}", "a\\b", "{a"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThat(SubjectPattern.of(pattern)).isNull();
    }
}
