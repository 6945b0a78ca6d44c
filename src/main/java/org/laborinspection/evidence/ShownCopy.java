package org.laborinspection.evidence;

import static org.laborinspection.evidence.FileType.starts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What is shown and handed out of a picture: the same pixels, but of what the camera wrote beside them only how to turn and
 * to colour them. Positions hide in Exif, XMP, IPTC, makers' notes and second pictures alike, so everything else is left out.
 */
final class ShownCopy {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final int PNG_HEAD = 8;
    private static final Set<String> PNG_COLOURS =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int at;

    private ShownCopy(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    /** The same bytes for all that is no picture. @throws IndexOutOfBoundsException if the picture is broken */
    static byte[] of(FileType type, byte[] bytes) {
        return switch (type) {
            case JPEG -> new ShownCopy(bytes).jpeg();
            case PNG -> new ShownCopy(bytes).png();
            default -> bytes;
        };
    }

    private byte[] jpeg() {
        marker(SOI);
        at = 2;
        for (int marker = next(); marker != EOI; marker = next()) {
            int length = u16(at + 2);
            if (length < 2) {
                throw new IndexOutOfBoundsException("segment at " + at);
            }
            int start = at + 4;
            int end = at + 2 + length;
            if (marker == APP1 && startsWith(start, "Exif\0\0")) {
                turn(orientation(start + 6, end));
            } else if (kept(marker, start)) {
                copy(at, end);
            }
            at = end;
            if (marker == SCAN) {
                scan();
            }
        }
        marker(EOI);
        return out.toByteArray();
    }

    /** The marker at the present place, past any fill bytes. */
    private int next() {
        while (u8(at + 1) == 0xFF) {
            at++;
        }
        if (u8(at) != 0xFF) {
            throw new IndexOutOfBoundsException("no marker at " + at);
        }
        return u8(at + 1);
    }

    private boolean kept(int marker, int start) {
        return switch (marker) {
            case APP0 -> startsWith(start, "JFIF\0");
            case APP2 -> startsWith(start, "ICC_PROFILE\0");
            case APP14 -> startsWith(start, "Adobe");
            default -> (marker < APP0 || marker > APP15) && marker != COMMENT;
        };
    }

    /** Copies the compressed pixels up to the next marker that is none of theirs. */
    private void scan() {
        int end = at;
        while (u8(end) != 0xFF || u8(end + 1) == 0 || u8(end + 1) >= 0xD0 && u8(end + 1) <= 0xD7) {
            end++;
        }
        copy(at, end);
        at = end;
    }

    /** How a camera says the picture is to be turned, 1 (as it is) to 8; 1 where it says nothing or nonsense. */
    private int orientation(int tiff, int end) {
        try {
            var block = ByteBuffer.wrap(bytes, tiff, end - tiff).slice();
            block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = block.getInt(4);
            for (int i = 0; i < block.getShort(directory); i++) {
                int entry = directory + 2 + i * 12;
                if (block.getShort(entry) == ORIENTATION) {
                    int value = block.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException unreadable) {
            return 1;
        }
    }

    /** An Exif block of our own that says nothing but how to turn the picture. */
    private void turn(int orientation) {
        if (orientation != 1) {
            marker(APP1);
            out.writeBytes(ByteBuffer.allocate(34)
                    .putShort((short) 34)
                    .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(8)
                    .putShort((short) 1)
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) orientation)
                    .array());
        }
    }

    private byte[] png() {
        copy(0, PNG_HEAD);
        at = PNG_HEAD;
        String chunk = "";
        while (!chunk.equals("IEND")) {
            int length = ByteBuffer.wrap(bytes).getInt(at);
            int end = Math.addExact(at + 12, length);
            if (length < 0 || end > bytes.length || chunk.isEmpty() && !startsWith(at + 4, "IHDR")) {
                throw new IndexOutOfBoundsException("chunk at " + at);
            }
            chunk = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (Character.isUpperCase(chunk.charAt(0)) || PNG_COLOURS.contains(chunk)) {
                copy(at, end);
            }
            at = end;
        }
        return out.toByteArray();
    }

    private void marker(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private void copy(int from, int to) {
        if (to > bytes.length) {
            throw new IndexOutOfBoundsException("ends at " + to);
        }
        out.write(bytes, from, to - from);
    }

    private int u8(int index) {
        return bytes[index] & 0xFF;
    }

    private int u16(int index) {
        return u8(index) << 8 | u8(index + 1);
    }

    private boolean startsWith(int index, String text) {
        return starts(bytes, index, text.chars().toArray());
    }
}
