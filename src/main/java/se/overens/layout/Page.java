package se.overens.layout;

import java.util.List;

/**
 * One page of positioned frames.
 *
 * @param number counted from 1
 * @param width in points
 * @param height in points
 * @param frames content in reading order, furniture last
 */
public record Page(int number, double width, double height, List<Frame> frames) {
    public Page {
        frames = List.copyOf(frames);
    }
}
