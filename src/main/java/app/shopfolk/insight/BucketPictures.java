package app.shopfolk.insight;

import java.util.List;

/** Where earlier pictures of the buckets are kept. */
public interface BucketPictures {
    /** The latest pictures, the newest first. */
    List<BucketPicture> latest(int most);

    /** Keeps a picture; durable when it returns. */
    void keep(BucketPicture picture);
}
