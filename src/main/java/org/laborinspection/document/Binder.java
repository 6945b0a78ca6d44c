package org.laborinspection.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.Refusal;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Binds a volume 案卷 (F D42) as a ZIP: cover, list of contents 卷内目录 with page numbers, the pieces in their order, the
 * note at the end 备考表, and a manifest with the SHA-256 of every piece. It is written as it is read, one piece at a time.
 */
@Component
public class Binder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String MANIFEST = "校验清单.json";

    private final Template cover;
    private final Template contents;
    private final Template note;
    private final Organisation organisation;
    private final Clock clock;

    Binder(DocumentSettings settings, ResourceLoader resources, Organisation organisation, Clock clock)
            throws IOException {
        this.cover = template(settings, resources, "D42-cover.docx");
        this.contents = template(settings, resources, "D42-contents.docx");
        this.note = template(settings, resources, "D42-note.docx");
        this.organisation = organisation;
        this.clock = clock;
    }

    private record Piece(
            String file, String title, String number, String date, int pages, String sha256, long length) {}

    /** @throws Refusal if a piece is no longer what it was; what was written until then is no volume */
    public void bind(Volume volume, OutputStream out) throws IOException {
        Map<String, Object> values = values(volume);
        List<Piece> pieces = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "00 案卷封面.docx", cover.fill(Scope.of(values)));
        put(zip, "01 卷内目录.docx", contents.fill(Scope.of(values)));
        int ordinal = 1;
        for (VolumePart part : volume.parts()) {
            byte[] bytes = part.content().get();
            String sha256 = Sha256.of(bytes);
            if (part.sha256() != null && !sha256.equals(part.sha256())) {
                throw new Refusal(
                        "F-D42", null, "《" + part.title() + "》" + part.number() + "的内容与存档时不一致，不能装订，请报系统管理员核查");
            }
            String file = file(volume, part, ordinal++);
            put(zip, file, bytes);
            pieces.add(new Piece(
                    file, part.title(), part.number(), part.date().toString(), part.pages(), sha256, bytes.length));
        }
        put(zip, "99 备考表.docx", note.fill(Scope.of(values)));
        put(zip, MANIFEST, JSON.writeValueAsBytes(Map.of("caseNo", volume.caseNo(), "pieces", pieces)));
        zip.finish();
    }

    private Map<String, Object> values(Volume volume) {
        Map<String, Object> values = new HashMap<>(volume.cover());
        values.put("机关名称", organisation.name());
        values.put("案号", volume.caseNo());
        values.put("制发日期", LocalDate.ofInstant(clock.instant(), Office.ZONE));
        values.put("件数", volume.parts().size());
        values.put("页数", volume.pages());
        values.put("目录", rows(volume.parts()));
        values.put("密封说明", volume.sealed());
        values.putIfAbsent("说明", "页号按各件打印页数连续编排。");
        values.put("核对说明", "装订时逐件核对了存档时的 SHA-256，见“" + MANIFEST + "”。");
        return values;
    }

    private static List<Map<String, Object>> rows(List<VolumePart> parts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int page = 1;
        for (VolumePart part : parts) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("文号", part.number());
            row.put("题名", part.title());
            row.put("日期", part.date());
            row.put("页号", part.pages() == 1 ? String.valueOf(page) : page + "—" + (page + part.pages() - 1));
            rows.add(row);
            page += part.pages();
        }
        return rows;
    }

    private static String file(Volume volume, VolumePart part, int ordinal) {
        int digits = Math.max(2, String.valueOf(volume.parts().size() + 1).length());
        String name = (part.title() + " " + part.number())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                .strip();
        return (part.folder().isEmpty() ? "" : part.folder() + "/")
                + String.format("%0" + digits + "d ", ordinal + 1)
                + name.substring(0, Math.min(name.length(), 80))
                + part.suffix();
    }

    private static void put(ZipOutputStream zip, String file, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Template template(DocumentSettings settings, ResourceLoader resources, String name)
            throws IOException {
        return new Template(
                name, resources.getResource(settings.templates() + name).getContentAsByteArray());
    }
}
