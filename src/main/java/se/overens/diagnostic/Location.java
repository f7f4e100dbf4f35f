package se.overens.diagnostic;

/** Where a finding is: a place in a file, a value that the pipeline will find the place of, a whole file, or nowhere. */
public sealed interface Location permits SourceSpan, ValuePath, WholeFile, Nowhere {}
