package org.laborinspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CASE-08")
@DisplayName("What is shown of a picture says nothing of where it was taken")
class ShownCopyTest {

    @Test
    @DisplayName("A JPEG loses Exif, XMP, comments and what follows its end; it keeps pixels and which way is up")
    void jpeg() throws Exception {
        var original = SampleFiles.photo();
        assertThat(read(original).getFirstDirectoryOfType(GpsDirectory.class).getDescription(GpsDirectory.TAG_LATITUDE))
                .as("the sample does say where")
                .contains("37°");
        assertThat(read(original).containsDirectoryOfType(XmpDirectory.class)).isTrue();

        var shown = ShownCopy.of(FileType.JPEG, original);

        var said = read(shown);
        assertThat(said.containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(said.containsDirectoryOfType(XmpDirectory.class)).isFalse();
        assertThat(said.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION))
                .isEqualTo(6);
        assertThat(new String(shown, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "37.07N", SampleFiles.AFTER_THE_END);
        assertSamePixels(original, shown);
        assertThat(ShownCopy.of(FileType.JPEG, shown))
                .as("there is nothing left to take")
                .isEqualTo(shown);
    }

    @Test
    @DisplayName("A PNG loses Exif and texts and keeps its pixels")
    void png() throws Exception {
        var original = SampleFiles.pngWithPosition();
        assertThat(read(original).containsDirectoryOfType(GpsDirectory.class)).isTrue();

        var shown = ShownCopy.of(FileType.PNG, original);

        assertThat(read(shown).containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("37.07N");
        assertSamePixels(original, shown);
    }

    @Test
    @DisplayName("Of bytes that are no picture at all it takes none apart endlessly, and fails in one way only")
    void broken() {
        var random = new Random(8);
        var jpeg = SampleFiles.photo();
        var png = SampleFiles.pngWithPosition();
        for (int i = 0; i < 20_000; i++) {
            var type = i % 2 == 0 ? FileType.JPEG : FileType.PNG;
            var bytes = (type == FileType.JPEG ? jpeg : png).clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                ShownCopy.of(type, bytes);
            } catch (IndexOutOfBoundsException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("Whatever is no picture is shown as it came")
    void others() {
        var bytes = SampleFiles.pdf();

        assertThat(ShownCopy.of(FileType.PDF, bytes)).isEqualTo(bytes);
    }

    private static Metadata read(byte[] bytes) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    }

    private static void assertSamePixels(byte[] one, byte[] other) throws IOException {
        assertThat(pixels(other)).isEqualTo(pixels(one));
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
