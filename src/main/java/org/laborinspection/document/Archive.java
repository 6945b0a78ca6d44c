package org.laborinspection.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.laborinspection.casefile.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The volumes of archived cases, as they were bound when the case was archived. */
@Service
public class Archive {

    private static final String LAST = "from li_volume where case_no = ? order by id desc fetch first 1 row only";

    private final Binder binder;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Archive(Binder binder, JdbcTemplate jdbc, Clock clock) {
        this.binder = binder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Binds a volume and keeps it; where the case was archived before, the earlier volume stays and this one stands. */
    @Transactional
    public void store(Volume volume) {
        Path bound = null;
        try {
            bound = Files.createTempFile("volume", ".zip");
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(bound), digest)) {
                binder.bind(volume, out);
            }
            keep(volume, bound, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(bound);
        }
    }

    /** Whether the case has a stored volume. */
    public boolean holds(String caseNo) {
        return !sha256(caseNo).isEmpty();
    }

    /** Whether the stored volume is still what was bound. */
    @Transactional(readOnly = true)
    public boolean intact(String caseNo) {
        return copy(caseNo, OutputStream.nullOutputStream())
                .equals(sha256(caseNo).stream().findFirst().orElse(""));
    }

    /**
     * Writes the stored volume after it was checked.
     *
     * @throws Refusal if it is no longer what was bound; nothing is written then
     */
    @Transactional(readOnly = true)
    public void write(String caseNo, OutputStream out) {
        if (!intact(caseNo)) {
            throw new Refusal("F-D42", null, "案卷" + caseNo + "的内容与归档时不一致，不得使用，请报系统管理员核查");
        }
        copy(caseNo, out);
    }

    private void keep(Volume volume, Path bound, String sha256) throws IOException {
        try (InputStream in = Files.newInputStream(bound)) {
            jdbc.update(
                    """
                    insert into li_volume (case_no, bound_at, pieces, pages, sha256, content_length, content)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    (PreparedStatement row) -> fill(row, volume, bound, sha256, in));
        }
    }

    private void fill(PreparedStatement row, Volume volume, Path bound, String sha256, InputStream in)
            throws SQLException {
        long length = bound.toFile().length();
        row.setString(1, volume.caseNo());
        row.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
        row.setInt(3, volume.parts().size());
        row.setInt(4, volume.pages());
        row.setString(5, sha256);
        row.setLong(6, length);
        row.setBinaryStream(7, in, length);
    }

    private String copy(String caseNo, OutputStream out) {
        MessageDigest digest = Sha256.digest();
        jdbc.query(
                "select content " + LAST,
                row -> {
                    try (InputStream in = new DigestInputStream(row.getBinaryStream(1), digest)) {
                        in.transferTo(out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                caseNo);
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<String> sha256(String caseNo) {
        return jdbc.queryForList("select sha256 " + LAST, String.class, caseNo);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
