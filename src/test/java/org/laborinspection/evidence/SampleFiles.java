package org.laborinspection.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of every kind, good and bad, made on the spot. */
public final class SampleFiles {

    /** What {@link #photo} says after the last pixel, where some cameras keep a second picture with a position of its own. */
    static final String AFTER_THE_END = "a second picture";

    private static final byte[] XMP = latin(
            "http://ns.adobe.com/xap/1.0/\0"
                    + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                    + "<rdf:Description xmlns:exif='http://ns.adobe.com/exif/1.0/' exif:GPSLatitude='37,4.2N'/></rdf:RDF></x:xmpmeta>");

    private SampleFiles() {}

    /** A JPEG lying on its side that says in Exif and in XMP where it was taken, with something behind its end. */
    public static byte[] photo() {
        var plain = picture("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif());
        segment(out, 0xE1, XMP);
        segment(out, 0xFE, latin("37.07N"));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(latin(AFTER_THE_END));
        return out.toByteArray();
    }

    static byte[] picture(String format) {
        var image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 48; i++) {
            image.setRGB(i % 8, i / 8, i * 0x050301);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG with the same Exif block and a text that names a place. */
    static byte[] pngWithPosition() {
        var plain = picture("png");
        var out = new ByteArrayOutputStream();
        int headEnd = 8 + 12 + 13;
        out.write(plain, 0, headEnd);
        chunk(out, "eXIf", Arrays.copyOfRange(exif(), 6, exif().length));
        chunk(out, "tEXt", latin("Comment\0 37.07N"));
        out.write(plain, headEnd, plain.length - headEnd);
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return latin("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] lockedPdf() {
        return latin("%PDF-1.4\ntrailer<</Root 1 0 R /Encrypt 5 0 R>>\n%%EOF\n");
    }

    static byte[] docx() {
        return docx(document -> {});
    }

    static byte[] docxWithHyperlink() {
        return docx(document -> document.createParagraph()
                .createHyperlinkRun("http://example.invalid/")
                .setText("外部"));
    }

    static byte[] docxWithTemplate() {
        return docx(document -> document.getPackagePart()
                .addExternalRelationship(
                        "http://example.invalid/t.dotm",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"));
    }

    static byte[] docxWithMacro() {
        return docx(document -> document.getPackage()
                .createPart(
                        PackagingURIHelper.createPartName("/word/vbaProject.bin"),
                        "application/vnd.ms-office.vbaProject")
                .getOutputStream()
                .write(1));
    }

    /** A part of 15 MB that is nothing but zeros. */
    static byte[] docxThatGrows() {
        return docx(document -> {
            try (var part = document.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/word/media/image1.bmp"), "image/bmp")
                    .getOutputStream()) {
                part.write(new byte[15 << 20]);
            }
        });
    }

    static byte[] docm() {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override "
                        + "PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>");
    }

    static byte[] docxWithEntity() {
        return zip(
                "[Content_Types].xml",
                "<!DOCTYPE t [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><Types "
                        + "xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>&x;</Types>");
    }

    static byte[] xlsx() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("工资").createRow(0).createCell(0).setCellValue("3500.00");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip() {
        return zip("a.txt", "text");
    }

    /** How Word stores a document with a password, and how it stored every document before 2007. */
    static byte[] oldOrLocked() {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] exe() {
        return Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 512);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private interface Filling {
        void fill(XWPFDocument document) throws IOException, InvalidFormatException;
    }

    private static byte[] docx(Filling filling) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("工资欠条");
            filling.fill(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(String name, String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Two entries of the first directory (how to turn, where the position is) and one position, 37°4′12″N 114°30′E. */
    private static byte[] exif() {
        var block = ByteBuffer.allocate(6 + 8 + 30 + 54 + 48)
                .put(latin("Exif\0\0MM\0*"))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x0112, 3, 1, 6 << 16))
                .put(entry(0x8825, 4, 1, 38))
                .putInt(0)
                .putShort((short) 4)
                .put(entry(1, 2, 2, 'N' << 24))
                .put(entry(2, 5, 3, 92))
                .put(entry(3, 2, 2, 'E' << 24))
                .put(entry(4, 5, 3, 116))
                .putInt(0);
        for (int number : new int[] {37, 4, 12, 114, 30, 0}) {
            block.putInt(number).putInt(1);
        }
        return block.array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array());
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var body = ByteBuffer.allocate(content.length + 4)
                .put(latin(type))
                .put(content)
                .array();
        var crc = new CRC32();
        crc.update(body);
        out.writeBytes(ByteBuffer.allocate(body.length + 8)
                .putInt(content.length)
                .put(body)
                .putInt((int) crc.getValue())
                .array());
    }
}
