package se.overens.agreement.words;

import org.jspecify.annotations.Nullable;

/**
 * The words of a region (ord).
 *
 * @param agreement its noun for agreements (avtal, överenskommelse, samverkansavtal)
 * @param centre its noun for family centres (familjecentral)
 * @param centreLike its noun for what is like one (familjecentralsliknande verksamhet)
 * @param midwifery (mödrahälsovård)
 * @param childHealth (barnhälsovård)
 * @param openPreschool (öppen förskola)
 * @param preventiveSocial (förebyggande socialtjänst)
 */
public record Words(
        @Nullable Noun agreement,
        @Nullable Noun centre,
        @Nullable Noun centreLike,
        @Nullable FunctionName midwifery,
        @Nullable FunctionName childHealth,
        @Nullable FunctionName openPreschool,
        @Nullable FunctionName preventiveSocial) {}
