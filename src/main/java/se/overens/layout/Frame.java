package se.overens.layout;

/** Something with a place on a page. Points; the origin is the upper left corner and y grows downwards. */
public sealed interface Frame permits TextFrame, RuleFrame, FieldFrame, ImageFrame {}
