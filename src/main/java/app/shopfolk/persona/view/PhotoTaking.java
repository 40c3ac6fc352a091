package app.shopfolk.persona.view;

import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Photograph;
import app.shopfolk.persona.page.PhotoIntake;
import app.shopfolk.persona.page.PhotoRefused;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Takes a picture of the owner's own from a file, in the background, and says why one was not taken. */
final class PhotoTaking {
    private final JobRunner jobs;
    private final Consumer<Photo> taken;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<PhotoRefused.Reason>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    PhotoTaking(JobRunner jobs, Consumer<Photo> taken) {
        this.jobs = jobs;
        this.taken = taken;
    }

    /** Whether a picture is being read. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last picture was not taken. */
    ReadOnlyObjectProperty<Optional<PhotoRefused.Reason>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Takes the picture in a file, unless another is just being taken. */
    void take(Path file) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refused.set(Optional.empty());
        jobs.run(progress -> PhotoIntake.of(file), step -> {}, this::ended);
    }

    private void ended(Outcome<Photograph> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Photograph> done -> taken.accept(Photo.of(done.result()));
            case Outcome.Failed<Photograph> failed ->
                refused.set(Optional.of(
                        failed.cause() instanceof PhotoRefused refusal
                                ? refusal.reason()
                                : PhotoRefused.Reason.UNREADABLE));
            case Outcome.Cancelled<Photograph> cancelled -> {}
        }
    }
}
