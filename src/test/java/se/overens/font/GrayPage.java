package se.overens.font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** A painted page as a portable gray map, one dot to the point, row by row from the top. */
final class GrayPage {
    private final byte[] dots;
    private final int width;
    private final int height;

    private GrayPage(byte[] dots, int width, int height) {
        this.dots = dots;
        this.width = width;
        this.height = height;
    }

    static GrayPage read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String start = new String(bytes, 0, 200, US_ASCII).replaceAll("#[^\n]*", "");
        try (Scanner header = new Scanner(start)) {
            if (!header.next().equals("P5")) {
                throw new IOException("no gray map: " + file);
            }
            int width = header.nextInt();
            int height = header.nextInt();
            byte[] dots = new byte[width * height];
            System.arraycopy(bytes, bytes.length - dots.length, dots, 0, dots.length);
            return new GrayPage(dots, width, height);
        }
    }

    /** How much ink lies in a box, 1 for each black dot; the origin is the lower left corner, y grows upwards. */
    double ink(int left, int bottom, int right, int top) {
        double ink = 0;
        for (int y = height - top; y < height - bottom; y++) {
            for (int x = left; x < right; x++) {
                ink += 1 - (dots[y * width + x] & 0xFF) / 255.0;
            }
        }
        return ink;
    }
}
