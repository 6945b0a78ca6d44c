package org.laborinspection.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseIndex;
import org.laborinspection.casefile.NumberSeries;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Seal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of all cases: issue, void, open, and the record of their service. */
@Service
public class Documents {

    private final Templates templates;
    private final NumberSeries numbers;
    private final CaseIndex index;
    private final Seal seal;
    private final DocumentStore store;
    private final ServiceStore services;
    private final Letterhead letterhead;
    private final Clock clock;

    Documents(
            Templates templates,
            NumberSeries numbers,
            CaseIndex index,
            Seal seal,
            DocumentStore store,
            ServiceStore services,
            Letterhead letterhead,
            Clock clock) {
        this.templates = templates;
        this.numbers = numbers;
        this.index = index;
        this.seal = seal;
        this.store = store;
        this.services = services;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /**
     * Issues a paper in the caller's transaction: fills the template, gives it its number and stores it for good.
     *
     * @param fields the template's values by their Chinese names: text, numbers, dates, lists of maps for rows. The
     *     service itself adds 机关名称, 机关电话, 本级人民政府, 管辖法院, 案号, 文号 and 制发日期.
     * @param actor id of the person who issues it
     * @throws Refusal rule {@code F-<kind>}, naming every value that is missing
     */
    @Transactional
    public IssuedDocument issue(String caseNo, DocumentKind kind, Map<String, Object> fields, String actor) {
        return issue(caseNo, kind, fields, actor, null, false);
    }

    /**
     * The same for a paper that names the informant: its bytes are stored sealed and opened only by {@link #openSealed}
     * (CASE-S10; 监察条例第九条).
     */
    @Transactional
    public IssuedDocument issueSealed(String caseNo, DocumentKind kind, Map<String, Object> fields, String actor) {
        return issue(caseNo, kind, fields, actor, null, true);
    }

    /** A next version of {@code old}. */
    @Transactional
    IssuedDocument issueAnew(IssuedDocument old, Map<String, Object> fields, String actor) {
        return issue(old.caseNo(), old.kind(), fields, actor, old, false);
    }

    private IssuedDocument issue(
            String caseNo,
            DocumentKind kind,
            Map<String, Object> fields,
            String actor,
            IssuedDocument old,
            boolean sealed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, Office.ZONE);
        Template template = templates.of(kind);
        Map<String, Object> values = new HashMap<>(fields);
        values.putAll(letterhead.of(caseNo, today));
        values.put("文号", kind.word());
        refuseMissing(kind, template.missing(Scope.of(values)));

        Long no = kind.word() == null ? null : numbers.next("文书/" + kind.word(), today.getYear());
        String number = no == null ? null : letterhead.number(kind, today.getYear(), no);
        values.put("文号", number);
        Scope scope = Scope.of(values);
        Template.Paper paper = template.paper(scope);
        byte[] bytes = paper.bytes();
        IssuedDocument draft = new IssuedDocument(
                old == null ? 0 : old.id(),
                old == null ? 1 : old.version() + 1,
                caseNo,
                kind,
                number,
                kind.title(),
                now,
                today,
                actor,
                template.version(),
                Sha256.of(bytes),
                bytes.length,
                paper.pages(),
                DocumentState.ISSUED,
                false,
                sealed);
        if (draft.number() != null) {
            index.addNumber(caseNo, draft.number());
        }
        if (sealed) {
            return store.insert(draft, no, seal.close(bytes, reference(draft)), null);
        }
        return store.insert(draft, no, bytes, Filling.write(scope.texts()));
    }

    /**
     * Voids a paper that was not served: its row and number stay, with reason, person and instant; the number is never
     * given again.
     *
     * @throws Refusal if there is no reason, the paper is already void or has been served
     */
    @Transactional
    public void voidDocument(long id, String reason, String actor) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.field("reason", "请填写作废原因");
        }
        IssuedDocument document = require(id);
        if (services.find(id).isPresent()) {
            throw new Refusal("F-" + document.kind(), null, document.named() + "已经送达，不能作废；确有错误的，请依法另行作出更正或者撤销的决定");
        }
        if (!store.markVoid(id, reason.strip(), actor, clock.instant())) {
            throw new Refusal("F-" + document.kind(), null, document.named() + "已经作废，不能再次作废");
        }
    }

    /** The version of a paper that stands, or the last if it was voided. */
    public Optional<IssuedDocument> find(long id) {
        return store.find(id);
    }

    /** Every version of a paper, the first first. */
    public List<IssuedDocument> versions(long id) {
        return store.versions(id);
    }

    /** A text the standing version of a paper was filled with; nothing where that is not kept or is no text. */
    public Optional<String> field(long id, String name) {
        return store.fields(id)
                .map(Filling::read)
                .map(fields -> fields.get(name))
                .map(value -> value instanceof String text ? text : null);
    }

    /** All papers of a case in the order of issue, each in its last version, void ones included. */
    public List<IssuedDocument> ofCase(String caseNo) {
        return store.ofCase(caseNo);
    }

    /** The paper of that kind issued last in the case and not void. */
    public Optional<IssuedDocument> latest(String caseNo, DocumentKind kind) {
        return store.latest(caseNo, kind);
    }

    /** Whether the stored bytes of this version are still those that were issued; nothing of a sealed one is shown. */
    public boolean verify(IssuedDocument document) {
        return intact(document).isPresent();
    }

    /** All versions of all papers of all cases. */
    public List<IssuedDocument> all() {
        return store.all();
    }

    /**
     * The standing version of a paper with its bytes.
     *
     * @throws Refusal if there is no such paper, its bytes are no longer those that were issued, or it is sealed
     */
    public DocumentContent open(long id) {
        return open(require(id));
    }

    /**
     * This version with its bytes.
     *
     * @throws Refusal if its bytes are no longer those that were issued, or it is sealed
     */
    public DocumentContent open(IssuedDocument document) {
        if (document.sealed()) {
            throw new Refusal("CASE-S10", "《劳动保障监察条例》第九条", document.named() + "载有投诉举报人身份，已经封存，请写明查阅理由后查阅");
        }
        return content(document);
    }

    /**
     * A sealed paper, for a reader whose right has been checked; that he read it, and why, is recorded first.
     *
     * @throws Refusal without a reason, or as {@link #open}
     */
    @Transactional
    public DocumentContent openSealed(long id, String reader, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 500) {
            throw Refusal.field("reason", "请填写查阅理由，不超过500字");
        }
        IssuedDocument document = require(id);
        store.recordReading(id, reader, reason.strip(), clock.instant());
        return content(document);
    }

    private DocumentContent content(IssuedDocument document) {
        return new DocumentContent(
                document,
                intact(document)
                        .orElseThrow(() -> new Refusal(
                                "F-" + document.kind(), null, document.named() + "的内容与制发时不一致，不得使用，请报系统管理员核查")));
    }

    private Optional<byte[]> intact(IssuedDocument document) {
        try {
            byte[] stored = store.bytes(document);
            byte[] bytes = document.sealed() ? seal.open(stored, reference(document)) : stored;
            return Optional.of(bytes)
                    .filter(b -> b.length == document.length() && Sha256.of(b).equals(document.sha256()));
        } catch (Seal.BrokenSeal changed) {
            return Optional.empty();
        }
    }

    private static String reference(IssuedDocument document) {
        return document.caseNo() + "/" + document.sha256();
    }

    /**
     * Records that a paper was served.
     *
     * @throws Refusal if the paper is void, wants no proof or has one already, or the date cannot be
     */
    @Transactional
    public void recordService(long documentId, ProofOfService proof) {
        IssuedDocument document = require(documentId);
        if (!document.kind().served()) {
            throw new Refusal("F-D35", null, document.named() + "是内部文书，不需要送达回证");
        }
        if (document.state() == DocumentState.VOIDED) {
            throw new Refusal("F-D35", null, document.named() + "已经作废，不能登记送达，请先重新制发");
        }
        if (proof.servedOn().isAfter(LocalDate.ofInstant(clock.instant(), Office.ZONE))) {
            throw Refusal.field("servedOn", "送达日期不能晚于今天");
        }
        if (proof.servedOn().isBefore(document.issuedOn())) {
            throw Refusal.field("servedOn", "送达日期不能早于文书的制发日期");
        }
        if (!services.insert(documentId, proof, clock.instant())) {
            throw new Refusal("F-D35", null, document.named() + "已有送达回证，不能重复登记；原登记有误的，请先撤回原回证");
        }
    }

    /** Withdraws a proof that was recorded wrongly, keeping it with reason, person and instant. */
    @Transactional
    public void withdrawService(long documentId, String reason, String actor) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.field("reason", "请填写撤回送达回证的原因");
        }
        IssuedDocument document = require(documentId);
        if (!services.withdraw(documentId, reason.strip(), actor, clock.instant())) {
            throw new Refusal("F-D35", null, document.named() + "没有可以撤回的送达回证");
        }
    }

    /** The valid proof of service of a paper. */
    public Optional<ProofOfService> proofOf(long documentId) {
        return services.find(documentId);
    }

    /** The day on which a paper was served, from which its clocks run. */
    public Optional<LocalDate> servedOn(long documentId) {
        return proofOf(documentId).map(ProofOfService::servedOn);
    }

    IssuedDocument require(long id) {
        return store.find(id).orElseThrow(() -> new Refusal("F", null, "没有找到这份文书，请刷新案件后重试"));
    }

    private static void refuseMissing(DocumentKind kind, Set<String> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal("F-" + kind, null, "《" + kind.title() + "》缺少：" + String.join("、", missing) + "，请补齐后再办理");
        }
    }
}
