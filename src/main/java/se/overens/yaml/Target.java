package se.overens.yaml;

/** What a YAML value is to become. */
sealed interface Target permits ScalarType, RecordShape, RecordShape.ListTarget, RecordShape.MapTarget {}
