package app.shopfolk.insight.store;

import app.shopfolk.insight.BucketPicture;
import app.shopfolk.insight.BucketPictures;
import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.LedgerException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Earlier pictures of the buckets in the database. */
public final class JdbiBucketPictures implements BucketPictures {
    private final Database database;

    public JdbiBucketPictures(Database database) {
        this.database = database;
    }

    /** @throws LedgerException where the database cannot be read */
    @Override
    public List<BucketPicture> latest(int most) {
        return Asked.of(() -> database.read(handle -> handle.createQuery(
                        "SELECT id, taken, version, members FROM bucket_picture ORDER BY id DESC FETCH FIRST ? ROWS"
                                + " ONLY")
                .bind(0, most)
                .map((row, context) -> {
                    Members members = Members.read(row.getBytes(4));
                    return new BucketPicture(
                            row.getObject(2, LocalDate.class),
                            row.getLong(3),
                            buckets(handle, row.getInt(1)),
                            members.customers(),
                            members.bucketOf());
                })
                .list()));
    }

    private static List<BucketPicture.Bucket> buckets(Handle handle, int picture) {
        return handle.createQuery("SELECT bucket, name, rule FROM bucket_picture_bucket WHERE picture = ? ORDER BY seq")
                .bind(0, picture)
                .map((row, context) -> new BucketPicture.Bucket(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** @throws LedgerException where it cannot be written */
    @Override
    public void keep(BucketPicture picture) {
        Asked.of(() -> database.edit(handle -> {
            int id = handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM bucket_picture")
                    .mapTo(Integer.class)
                    .one();
            handle.execute(
                    "INSERT INTO bucket_picture (id, taken, version, members) VALUES (?, ?, ?, ?)",
                    id,
                    picture.day(),
                    picture.version(),
                    new Members(picture.customers(), picture.bucketOf()).bytes());
            for (int seq = 0; seq < picture.buckets().size(); seq++) {
                BucketPicture.Bucket bucket = picture.buckets().get(seq);
                handle.execute(
                        "INSERT INTO bucket_picture_bucket (picture, seq, bucket, name, rule) VALUES (?, ?, ?, ?, ?)",
                        id,
                        seq,
                        bucket.id(),
                        bucket.name(),
                        bucket.rule());
            }
            return id;
        }));
    }
}
