package se.overens.output;

import java.nio.file.Path;
import se.overens.diagnostic.Diagnostics;

/** A process that writes one file and ends: 0 if it did, else 3 with the keys of what it found. */
final class WriteOneFile {
    /** More than one page of memory and one block of disk. */
    static final int SIZE = 300_000;

    static final String NAME = "avsiktsforklaring-laxa.pdf";

    private WriteOneFile() {}

    public static void main(String[] arguments) {
        Diagnostics findings = new Diagnostics();
        OutputFolder.at(Path.of(arguments[0]))
                .write(NAME, bytes('n'), new OverwriteRule(false, b -> Owner.OURS), findings);
        findings.list()
                .forEach(finding -> System.out.println(
                        finding.sentence().key() + " " + finding.hints().get(0).key()));
        System.exit(findings.hasErrors() ? 3 : 0);
    }

    static byte[] bytes(char filling) {
        byte[] bytes = new byte[SIZE];
        java.util.Arrays.fill(bytes, (byte) filling);
        return bytes;
    }
}
