package se.overens.pdf;

import java.util.Arrays;

/** A prefix code for symbols that occur so often: lengths after Huffman, codes in their canonical order (RFC 1951, 3.2.2). */
final class PrefixCode {
    /** Room for a symbol in a sort key; no alphabet has more than 286. */
    private static final int SYMBOL_BITS = 9;

    private final int longest;
    private final int[] frequencies;
    private final int[] lengths;
    private final int[] codes;
    private final long[] keys;
    private final int[] weights;
    private final int[] parents;
    private final int[] perLength;

    /**
     * A code that has no symbol yet.
     *
     * @param symbols the size of the alphabet
     * @param longest the most bits that a code may have
     */
    PrefixCode(int symbols, int longest) {
        this.longest = longest;
        this.frequencies = new int[symbols];
        this.lengths = new int[symbols];
        this.codes = new int[symbols];
        this.keys = new long[symbols];
        this.weights = new int[2 * symbols];
        this.parents = new int[2 * symbols];
        this.perLength = new int[longest + 1];
    }

    /** How often each symbol occurs, to be counted up before {@link #build}. */
    int[] frequencies() {
        return frequencies;
    }

    /** The bits of each symbol's code; 0 of those that do not occur. */
    int[] lengths() {
        return lengths;
    }

    /** The codes, with their first bit lowest. */
    int[] codes() {
        return codes;
    }

    /** The number of symbols up to the last that has a code, but not less than {@code least}. */
    int used(int least) {
        int used = lengths.length;
        while (used > least && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /** Makes the code, and forgets the frequencies. It has two symbols at least: readers refuse one with a gap. */
    void build() {
        for (int symbol = 0; symbol < 2; symbol++) {
            frequencies[symbol] = Math.max(1, frequencies[symbol]);
        }
        Arrays.fill(lengths, 0);
        while (!measure()) {
            // Rarer symbols come closer to the others, until none is too deep.
            for (int symbol = 0; symbol < frequencies.length; symbol++) {
                frequencies[symbol] = (frequencies[symbol] + 1) / 2;
            }
        }
        number();
        Arrays.fill(frequencies, 0);
    }

    /** Gives each symbol its depth in Huffman's tree; false if one is too deep. */
    private boolean measure() {
        int leaves = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                keys[leaves++] = (long) frequencies[symbol] << SYMBOL_BITS | symbol;
            }
        }
        Arrays.sort(keys, 0, leaves);
        for (int i = 0; i < leaves; i++) {
            weights[i] = (int) (keys[i] >>> SYMBOL_BITS);
        }
        int nodes = join(leaves);
        int deepest = 0;
        int root = nodes - 1;
        weights[root] = 0;
        for (int node = root - 1; node >= 0; node--) {
            // From here on a weight is a depth.
            weights[node] = weights[parents[node]] + 1;
        }
        for (int i = 0; i < leaves; i++) {
            int depth = weights[i];
            lengths[(int) keys[i] & (1 << SYMBOL_BITS) - 1] = depth;
            deepest = Math.max(deepest, depth);
        }
        return deepest <= longest;
    }

    /** Joins the two lightest nodes until one is left: leaves are sorted, and joined ones come about in order. */
    private int join(int leaves) {
        int leaf = 0;
        int joined = leaves;
        int nodes = leaves;
        while (leaves - leaf + nodes - joined > 1) {
            int weight = 0;
            for (int half = 0; half < 2; half++) {
                boolean fromLeaves = leaf < leaves && (joined == nodes || weights[leaf] <= weights[joined]);
                int lightest = fromLeaves ? leaf++ : joined++;
                weight += weights[lightest];
                parents[lightest] = nodes;
            }
            weights[nodes++] = weight;
        }
        return nodes;
    }

    private void number() {
        Arrays.fill(perLength, 0);
        for (int length : lengths) {
            perLength[length]++;
        }
        perLength[0] = 0;
        int next = 0;
        for (int bits = 1; bits <= longest; bits++) {
            int count = perLength[bits];
            next <<= 1;
            perLength[bits] = next;
            next += count;
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                codes[symbol] = Integer.reverse(perLength[length]++) >>> 32 - length;
            }
        }
    }
}
