package org.laborinspection.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail to people of the office, written in the transaction of what it tells of; a {@link Postman} sends it afterwards. */
@Repository
public class Outbox {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)+");

    private final JdbcClient jdbc;
    private final Clock clock;

    public Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param messageId by which a mail that was sent twice is known to be the same */
    record Mail(
            long id,
            String messageId,
            String recipient,
            String subject,
            String body,
            Instant createdAt,
            int attempts) {}

    /** Whether mail can be sent there: one plain address, no name, no comment, no line break. */
    public static boolean isAddress(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }

    /**
     * Puts a mail into the outbox.
     *
     * @param subject one line; control characters become blanks
     * @throws IllegalArgumentException if the recipient {@linkplain #isAddress is no address}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String recipient, String subject, String body) {
        if (!isAddress(recipient)) {
            throw new IllegalArgumentException("Not an address to send mail to");
        }
        var now = at(clock.instant());
        jdbc.sql("insert into li_outbox (message_id, recipient, subject, body, created_at, next_attempt_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID() + "@labor-inspection",
                        recipient,
                        subject.replaceAll("\\p{Cntrl}+", " ").strip(),
                        body,
                        now,
                        now)
                .update();
    }

    /** How many wait to be sent. */
    public long waiting() {
        return jdbc.sql("select count(*) from li_outbox where next_attempt_at is not null")
                .query(Long.class)
                .single();
    }

    /** The mail whose turn is next, held for this transaction; one that another postman holds is passed over. */
    Optional<Mail> takeDue() {
        return jdbc.sql("select * from li_outbox where next_attempt_at <= ? order by next_attempt_at, id"
                        + " fetch first 1 row only for update skip locked")
                .param(at(clock.instant()))
                .query(Outbox::read)
                .optional();
    }

    void sent(Mail mail) {
        jdbc.sql("update li_outbox set attempts = attempts + 1, sent_at = ?, next_attempt_at = null where id = ?")
                .params(at(clock.instant()), mail.id())
                .update();
    }

    void failed(Mail mail, Instant next) {
        jdbc.sql("update li_outbox set attempts = attempts + 1, next_attempt_at = ? where id = ?")
                .params(at(next), mail.id())
                .update();
    }

    void givenUp(Mail mail) {
        jdbc.sql("update li_outbox set given_up_at = ?, next_attempt_at = null where id = ?")
                .params(at(clock.instant()), mail.id())
                .update();
    }

    private static Mail read(ResultSet row, int index) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
