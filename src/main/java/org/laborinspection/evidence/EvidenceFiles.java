package org.laborinspection.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Seal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * The files of all cases: added, withdrawn, handed out. Bytes are never changed; every addition and withdrawal is a line of
 * the case log, which names the file by its number alone. Whether somebody may is for the process package to judge.
 */
@Service
@Transactional
public class EvidenceFiles {

    private static final String RULE = "CASE-08";
    private static final String ARTICLE = "《行政处罚法》第四十六条";

    private final EvidenceStore store;
    private final CaseLog log;
    private final EvidenceSettings settings;
    private final Clock clock;

    EvidenceFiles(EvidenceStore store, CaseLog log, EvidenceSettings settings, Clock clock) {
        this.store = store;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a file into a case that exists.
     *
     * @param fileName as the browser sent it
     * @param content read up to the limit of one file and no further; not closed here
     * @throws Refusal of the field that is wrong, or rule CASE-08 where the case is full
     */
    public EvidenceFile add(String caseNo, String fileName, InputStream content, NewEvidence about, String actor)
            throws IOException {
        int most = Math.toIntExact(settings.maxFile().toBytes());
        byte[] bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            throw Refusal.field("file", "单个文件不能超过" + megabytes(settings.maxFile()) + "，请压缩或者拆分后上传");
        }
        var name = FileName.of(fileName);
        var type = FileCheck.check(name, bytes);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (about.obtainedOn() != null && about.obtainedOn().isAfter(LocalDate.ofInstant(now, Office.ZONE))) {
            throw Refusal.field("obtainedOn", "证据取得日期不能晚于今天");
        }
        int seq = store.nextSeq(caseNo);
        if (store.sizeOf(caseNo) + bytes.length > settings.maxCase().toBytes()) {
            throw new Refusal(RULE, null, "本案证据材料合计不能超过" + megabytes(settings.maxCase()) + "，请将较大的文件刻录光盘附卷，并作为纸质证据登记");
        }
        var file = new EvidenceFile(
                UUID.randomUUID().toString(),
                caseNo,
                seq,
                about.document(),
                about.kind(),
                blank(about.name()) ? name.stem() : about.name().strip(),
                about.source(),
                about.note(),
                name.text(),
                type,
                about.pages(),
                about.obtainedOn(),
                bytes.length,
                DigestUtils.sha256Hex(bytes),
                about.sealed(),
                actor,
                now,
                null);
        store.insert(file, bytes);
        log.append(
                caseNo,
                actor,
                "AddEvidence",
                null,
                null,
                "上传" + call(file) + "：" + type.label() + "，" + file.sizeText() + "，SHA-256 " + file.sha256());
        return file;
    }

    /** All files of a case by number, those withdrawn included. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> ofCase(String caseNo) {
        return store.ofCase(caseNo);
    }

    /** The file of that case; empty for a file of another. */
    @Transactional(readOnly = true)
    public Optional<EvidenceFile> find(String caseNo, String id) {
        return store.find(id).filter(file -> file.caseNo().equals(caseNo));
    }

    /** Takes a file back with a reason; row and bytes stay. */
    public EvidenceFile withdraw(EvidenceFile file, String reason, String actor) {
        if (blank(reason) || reason.length() > 500) {
            throw Refusal.field("reason", "请填写撤回原因，不超过500字");
        }
        if (!store.withdraw(file, reason.strip(), actor, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new Refusal(RULE, null, call(file) + "已经撤回，不能再次撤回");
        }
        var why = file.sealed() ? "" : "：" + reason.strip();
        log.append(file.caseNo(), actor, "WithdrawEvidence", null, null, "撤回" + call(file) + why);
        return store.find(file.id()).orElseThrow();
    }

    /** What is shown of a file: without the position a picture carries. A reading of what is sealed is recorded. */
    public byte[] shown(EvidenceFile file, String reader) {
        var bytes = intact(file);
        if (file.sealed()) {
            store.read(file.id(), reader, false, now());
        }
        return ShownCopy.of(file.type(), bytes);
    }

    /** The bytes as they were uploaded; that they were asked for is recorded and stands in the case log. */
    public byte[] original(EvidenceFile file, String reader) {
        var bytes = intact(file);
        store.read(file.id(), reader, true, now());
        log.append(file.caseNo(), reader, "ReadOriginal", null, null, "调取" + call(file) + "的原件");
        return bytes;
    }

    /** Whether the stored bytes are still those that were uploaded. */
    @Transactional(readOnly = true)
    public boolean verify(EvidenceFile file) {
        try {
            return DigestUtils.sha256Hex(store.bytes(file)).equals(file.sha256());
        } catch (Seal.BrokenSeal e) {
            return false;
        }
    }

    private byte[] intact(EvidenceFile file) {
        try {
            var bytes = store.bytes(file);
            if (DigestUtils.sha256Hex(bytes).equals(file.sha256())) {
                return bytes;
            }
        } catch (Seal.BrokenSeal e) {
            throw changed(file);
        }
        throw changed(file);
    }

    private static Refusal changed(EvidenceFile file) {
        return new Refusal(RULE, ARTICLE, call(file) + "的内容与上传时不一致，不得使用，请报系统管理员核查");
    }

    /** How people and the log call a file: never by a name that may name the informant. */
    private static String call(EvidenceFile file) {
        return "第" + file.seq() + "号" + (file.sealed() ? "密封材料" : file.document() == null ? "证据材料" : "送达凭证");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String megabytes(DataSize size) {
        return size.toMegabytes() + " MB";
    }
}
