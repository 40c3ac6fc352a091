package app.shopfolk.outreach.store;

import app.shopfolk.outreach.Campaign;
import app.shopfolk.outreach.Campaigns;
import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.platform.db.Database;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Lists that were handed out, in the database. Methods throw {@link app.shopfolk.sales.LedgerException}. */
public final class JdbiCampaigns implements Campaigns {
    private final Database database;

    public JdbiCampaigns(Database database) {
        this.database = database;
    }

    @Override
    public List<Campaign> all() {
        return Asked.of(() -> database.read(handle -> handle.createQuery("""
            SELECT id, made, drawn, audience, name, channel, written, held_out FROM campaign
            ORDER BY made DESC, id DESC\
            """)
                .map((row, context) -> new Campaign(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        ContactChannel.of(row.getString(6)).orElseThrow(),
                        keys(row.getBytes(7)),
                        keys(row.getBytes(8))))
                .list()));
    }

    @Override
    public Campaign keep(Campaign campaign) {
        return Asked.of(() -> database.edit(handle -> {
            int id = campaign.id() == 0 ? next(handle) : campaign.id();
            handle.execute("DELETE FROM campaign WHERE id = ?", id);
            handle.execute(
                    """
                    INSERT INTO campaign (id, made, drawn, audience, name, channel, written, held_out)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
                    """,
                    id,
                    campaign.made(),
                    campaign.drawn(),
                    campaign.audience(),
                    campaign.name(),
                    campaign.channel().code(),
                    bytes(campaign.written()),
                    bytes(campaign.heldOut()));
            return new Campaign(
                    id,
                    campaign.made(),
                    campaign.drawn(),
                    campaign.audience(),
                    campaign.name(),
                    campaign.channel(),
                    campaign.written(),
                    campaign.heldOut());
        }));
    }

    @Override
    public void remove(int id) {
        Asked.of(() -> database.edit(handle -> handle.execute("DELETE FROM campaign WHERE id = ?", id)));
    }

    @Override
    public long seed() {
        Optional<Long> drawn =
                Asked.of(() -> database.read(handle -> handle.createQuery("SELECT seed FROM outreach_seed")
                        .mapTo(Long.class)
                        .findOne()));
        return drawn.orElseGet(() -> Asked.of(() -> database.edit(handle -> {
            long seed = new SecureRandom().nextLong();
            handle.execute("INSERT INTO outreach_seed (seed) VALUES (?)", seed);
            return seed;
        })));
    }

    private static int next(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM campaign")
                .mapTo(Integer.class)
                .one();
    }

    private static byte[] bytes(long[] keys) {
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
        bytes.asLongBuffer().put(keys);
        return bytes.array();
    }

    private static long[] keys(byte[] bytes) {
        long[] keys = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(keys);
        return keys;
    }
}
