package org.laborinspection.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laborinspection.casefile.Labelled;

/** The types of file an office takes, told apart by their first bytes, never by what the sender says they are. */
public enum FileType implements Labelled {
    JPEG("JPEG图片", "image/jpeg", b -> starts(b, 0, 0xFF, 0xD8, 0xFF), "jpg", "jpeg"),
    PNG("PNG图片", "image/png", b -> starts(b, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'), "png"),
    PDF("PDF文件", "application/pdf", b -> starts(b, 0, '%', 'P', 'D', 'F', '-'), "pdf"),
    DOCX("Word文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b -> false, "docx"),
    XLSX("Excel表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b -> false, "xlsx"),
    MP3("MP3录音", "audio/mpeg", FileType::isMp3, "mp3"),
    M4A("M4A录音", "audio/mp4", FileType::isM4a, "m4a"),
    AAC("AAC录音", "audio/aac", b -> starts(b, 0, 0xFF) && b.length > 6 && (b[1] & 0xF6) == 0xF0, "aac"),
    WAV("WAV录音", "audio/wav", b -> starts(b, 0, 'R', 'I', 'F', 'F') && starts(b, 8, 'W', 'A', 'V', 'E'), "wav"),
    AMR("AMR录音", "audio/amr", b -> starts(b, 0, '#', '!', 'A', 'M', 'R'), "amr");

    private static final List<String> AUDIO_BRANDS =
            List.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "3gp4", "3gp5", "3gp6");

    private final String label;
    private final String mediaType;
    private final Predicate<byte[]> first;
    private final List<String> suffixes;

    FileType(String label, String mediaType, Predicate<byte[]> first, String... suffixes) {
        this.label = label;
        this.mediaType = mediaType;
        this.first = first;
        this.suffixes = List.of(suffixes);
    }

    @Override
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isSuffix(String suffix) {
        return suffixes.contains(suffix);
    }

    /** What the bytes are, a ZIP by what is in it; empty where they are nothing the office takes. */
    static Optional<FileType> of(byte[] bytes) {
        if (starts(bytes, 0, 'P', 'K', 3, 4)) {
            return OfficePackage.type(bytes);
        }
        return Stream.of(values()).filter(type -> type.first.test(bytes)).findFirst();
    }

    static boolean isAnySuffix(String suffix) {
        return Stream.of(values()).anyMatch(type -> type.isSuffix(suffix));
    }

    /** All of them as a sentence lists them. */
    static String allowed() {
        return Stream.of(values())
                .flatMap(type -> type.suffixes.stream())
                .map(suffix -> "." + suffix)
                .collect(Collectors.joining("、"));
    }

    static boolean starts(byte[] bytes, int at, int... with) {
        if (bytes.length < at + with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[at + i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** A tag of the second kind, or a frame of layer III with a bit rate and a sampling rate that there are. */
    private static boolean isMp3(byte[] b) {
        return starts(b, 0, 'I', 'D', '3') && b.length > 10 && b[3] >= 2 && b[3] <= 4
                || b.length > 4
                        && starts(b, 0, 0xFF)
                        && (b[1] & 0xE6) == 0xE2
                        && (b[2] & 0xF0) != 0xF0
                        && (b[2] & 0x0C) != 0x0C;
    }

    private static boolean isM4a(byte[] b) {
        return starts(b, 4, 'f', 't', 'y', 'p')
                && b.length >= 12
                && AUDIO_BRANDS.contains(new String(b, 8, 4, StandardCharsets.ISO_8859_1));
    }
}
