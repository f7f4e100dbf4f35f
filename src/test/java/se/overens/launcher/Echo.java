package se.overens.launcher;

/** A program that says what it was called with. */
public final class Echo {
    private Echo() {}

    public static void main(String[] arguments) {
        System.out.println(java.util.Arrays.toString(arguments.length > 1 ? new String[0] : arguments));
    }
}
