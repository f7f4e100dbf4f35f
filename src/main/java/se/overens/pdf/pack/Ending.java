package se.overens.pdf.pack;

import java.nio.charset.StandardCharsets;

/**
 * What the content of a page leaves open or takes away beyond its own (PDF 32000-1, 7.8.2), so that something can be painted
 * after it as if it were not there.
 *
 * @param states graphics states that it leaves open
 * @param taken graphics states that it closes without having opened them
 * @param marks marked contents that it leaves open
 * @param text true if it leaves a text object open
 */
record Ending(int states, int taken, int marks, boolean text) {
    /** The operators to stand before the content. */
    byte[] before() {
        return bytes("q\n".repeat(1 + taken));
    }

    /** The operators to stand after it. */
    byte[] after() {
        return bytes("\n" + (text ? "ET\n" : "") + "EMC\n".repeat(marks) + "Q\n".repeat(1 + states));
    }

    private static byte[] bytes(String operators) {
        return operators.getBytes(StandardCharsets.US_ASCII);
    }

    /** The same of content that is read operator by operator. */
    static final class Counter {
        private int states;
        private int taken;
        private int marks;
        private boolean text;
        private boolean paintsOn;

        /** Takes in an operator of the page itself. */
        void count(String operator) {
            switch (operator) {
                case "q" -> states++;
                case "Q" -> close();
                case "BMC", "BDC" -> marks++;
                case "EMC" -> marks = Math.max(0, marks - 1);
                case "BT" -> text = true;
                case "ET" -> text = false;
                default -> paintsOn |= taken > 0;
            }
        }

        private void close() {
            if (states > 0) {
                states--;
            } else {
                taken++;
            }
        }

        /**
         * True if it goes on after it has closed what it did not open. Readers pass over such an operator, so that a state
         * which is opened for it would change what follows.
         */
        boolean paintsOn() {
            return paintsOn;
        }

        /** What has been counted. */
        Ending ending() {
            return new Ending(states, taken, marks, text);
        }
    }
}
