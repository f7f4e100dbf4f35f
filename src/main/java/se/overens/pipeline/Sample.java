package se.overens.pipeline;

/** An evenly spread choice among subjects that come one by one, the same in each run. */
final class Sample {
    private final long total;
    private final long size;
    private long seen;

    /**
     * Among {@code total} subjects, {@code most} of them, or all if they are fewer.
     *
     * @param most more than 0
     */
    Sample(int total, int most) {
        this.total = total;
        this.size = Math.min(total, most);
    }

    /** True if the next subject is one of the sample. */
    boolean takesNext() {
        long before = seen * size / total;
        seen++;
        return seen * size / total > before;
    }
}
