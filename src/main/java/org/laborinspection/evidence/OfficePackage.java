package org.laborinspection.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.XMLHelper;
import org.laborinspection.casefile.Refusal;

/**
 * Looks through a DOCX or XLSX part by part, as Word and Excel find the parts, without ever holding more than one small part
 * unpacked. Refused: macros and embedded programs, anything that points outside the file, passwords, what grows out of all
 * proportion when unpacked.
 */
final class OfficePackage {

    private static final Map<String, FileType> HEARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 300L << 20;
    private static final int LARGEST_INDEX = 4 << 20;
    private static final int HARMLESS = 100 << 10;
    private static final int MOST_GROWTH = 100;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Pattern PROGRAM =
            Pattern.compile("macroEnabled|vbaProject|activeX|oleObject|externalLink", Pattern.CASE_INSENSITIVE);

    private final Set<String> contentTypes = new HashSet<>();
    private long unpacked;

    private OfficePackage() {}

    /** What a ZIP is at heart, empty where it is neither; {@link Refusal} where it holds what may not come in. */
    static Optional<FileType> type(byte[] bytes) {
        var read = new OfficePackage();
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            read.parts(zip);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw refused("无法读取，可能已经损坏，请重新另存后上传");
        }
        return read.contentTypes.stream()
                .map(HEARTS::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private void parts(ZipFile zip) throws IOException, XMLStreamException {
        var parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) {
            throw bomb();
        }
        for (var part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw refused("设有密码，请去除密码后上传");
            }
            part(zip, part);
        }
        if (contentTypes.stream().anyMatch(type -> PROGRAM.matcher(type).find())) {
            throw refused("含有宏、嵌入的程序、对象或者外部数据，请另存为不含宏的文档或者 PDF 后上传");
        }
    }

    private void part(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        var name = part.getName();
        var index = name.equalsIgnoreCase(CONTENT_TYPES)
                || name.toLowerCase(Locale.ROOT).endsWith(".rels");
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                unpacked += n;
                if (unpacked > MOST_UNPACKED
                        || size > HARMLESS && size / MOST_GROWTH > Math.max(1, part.getCompressedSize())
                        || index && size > LARGEST_INDEX) {
                    throw bomb();
                }
                if (index) {
                    kept.write(buffer, 0, n);
                }
            }
        }
        if (index) {
            index(kept.toByteArray());
        }
    }

    private void index(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw refused("内部结构不正常，请重新另存后上传");
                case XMLStreamConstants.START_ELEMENT -> element(reader);
                default -> {}
            }
        }
    }

    private void element(XMLStreamReader reader) {
        var contentType = reader.getAttributeValue(null, "ContentType");
        if (contentType != null) {
            contentTypes.add(contentType);
        }
        if ("External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))) {
            throw refused("含有指向文件之外的链接，请取消超链接和外部引用，或者另存为 PDF 后上传");
        }
    }

    private static Refusal bomb() {
        return refused("解压后异常庞大，不予接收，请另存为 PDF 后上传");
    }

    private static Refusal refused(String why) {
        return Refusal.field("file", "该文档" + why);
    }
}
