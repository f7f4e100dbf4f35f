package se.overens.agreement.words;

import org.jspecify.annotations.Nullable;

/**
 * What a region calls a function (benämning på en verksamhet).
 *
 * @param name indefinite form, small letters, such as "barnmorskemottagning" (namn)
 * @param definite definite form, such as "barnmorskemottagningen" (bestämd form)
 * @param abbreviation such as "BMM" (förkortning)
 */
public record FunctionName(
        String name, @Nullable String definite, @Nullable String abbreviation) {}
