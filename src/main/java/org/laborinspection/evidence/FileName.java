package org.laborinspection.evidence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.laborinspection.casefile.Refusal;

/**
 * The name a file came with, made safe to show and to offer for download; it is never a path of ours.
 *
 * @param text at most {@value #MOST} characters, with its suffix
 * @param suffix what stands after the last dot, in lower case
 */
record FileName(String text, String suffix) {

    private static final int MOST = 150;

    /** Not shown, or turning the direction of reading, or standing for nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\uFFFC\\uFFFD]");

    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*]");

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "scr", "bat", "cmd", "msi", "dll", "lnk", "pif", "js", "jse", "vbs", "vbe", "wsf", "hta",
            "ps1", "jar", "sh", "php", "jsp", "asp", "htm", "html", "svg", "xml", "docm", "xlsm", "dotm", "zip", "rar",
            "7z");

    /** Cleans a name as a browser sent it; refused where it has no suffix, or one behind another that may deceive. */
    static FileName of(String sent) {
        var name = INVISIBLE
                .matcher(Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC))
                .replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNFIT.matcher(name).replaceAll("_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        var parts = List.of(name.split("\\."));
        if (parts.size() < 2) {
            throw Refusal.field("file", "文件名没有扩展名，请改名后上传，例如：工资表.pdf");
        }
        var suffix = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        if (parts.subList(1, parts.size() - 1).stream()
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .anyMatch(PROGRAMS::contains)) {
            throw Refusal.field("file", "文件名“" + name + "”有双重扩展名，容易误认，请改名后上传");
        }
        return new FileName(shorten(name, suffix), suffix);
    }

    /** Without the suffix: how the evidence is called where nobody has named it otherwise. */
    String stem() {
        return text.substring(0, text.length() - suffix.length() - 1);
    }

    private static String shorten(String name, String suffix) {
        if (name.codePointCount(0, name.length()) <= MOST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, MOST - suffix.length() - 1)) + "." + suffix;
    }
}
