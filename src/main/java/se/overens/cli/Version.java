package se.overens.cli;

/** The version of the program. */
final class Version {
    private Version() {}

    /** The version in the jar's manifest, or {@code dev} when the classes do not come from a jar. */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
