package app.shopfolk.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rights of files and folders that nobody else on the computer is to read. */
public final class OwnerOnly {
    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);

    private OwnerOnly() {}

    /** Makes a folder that only its owner may open; one that was there keeps the rights it has. */
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            keep(folder, "rwx------");
        }
        return folder;
    }

    /** Lets only the owner read and write a file. */
    public static void file(Path file) {
        keep(file, "rw-------");
    }

    /** A disk that knows no rights, such as a memory stick, takes none; that is not worth failing for. */
    private static void keep(Path path, String rights) {
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString(rights));
            } else if (acl != null) {
                acl.setAcl(List.of(AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(acl.getOwner())
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                        .build()));
            }
        } catch (IOException | UnsupportedOperationException | SecurityException noRightsHere) {
            LOG.info("The rights of a file could not be narrowed");
        }
    }
}
