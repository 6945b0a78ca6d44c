package org.laborinspection.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.laborinspection.casefile.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues a paper anew that has not been served: the same content on the office's present template, with slips in the
 * particulars of the party put right. The old version is void and keeps its number; the new one is the next version of the
 * same paper with a number of its own. What was found, decided or opined is not changed here:
 * that goes through its own approval again.
 */
@Service
public class Reissue {

    /** The particulars a slip in which may be put right without a new approval. */
    public static final Set<String> CORRECTABLE = Set.of("用人单位", "地址", "联系人", "联系电话", "证件类型", "证件号码");

    private final Documents documents;
    private final DocumentStore store;

    Reissue(Documents documents, DocumentStore store) {
        this.documents = documents;
        this.store = store;
    }

    /**
     * @param corrections name of a particular to its right text; empty where only the sheet itself was spoilt
     * @throws Refusal if there is no reason, the paper was served, or something else would change
     */
    @Transactional
    public IssuedDocument reissue(long id, Map<String, String> corrections, String reason, String actor) {
        store.lock(id);
        IssuedDocument old = documents.require(id);
        if (old.state() == DocumentState.ISSUED) {
            documents.voidDocument(id, reason, actor);
        }
        Map<String, Object> fields = new LinkedHashMap<>(Filling.read(store.fields(id)
                .orElseThrow(() -> new Refusal("F-" + old.kind(), null, old.named() + "没有留存填写内容，不能重新制发"))));
        corrections.forEach((name, text) -> correct(old, fields, name, text));
        return documents.issueAnew(old, fields, actor);
    }

    private static void correct(IssuedDocument paper, Map<String, Object> fields, String name, String text) {
        if (!CORRECTABLE.contains(name) || !(fields.get(name) instanceof String)) {
            throw Refusal.field(
                    "corrections", "《" + paper.title() + "》不能在重新制发时更正“" + name + "”；只能更正当事人的名称、地址、联系方式和证件，其他内容须重新报批");
        }
        if (text == null || text.isBlank() || text.length() > 500) {
            throw Refusal.field("corrections", "请填写更正后的“" + name + "”，不超过500字");
        }
        fields.put(name, text.strip());
    }
}
