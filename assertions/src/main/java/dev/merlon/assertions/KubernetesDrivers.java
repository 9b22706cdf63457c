package dev.merlon.assertions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the drivers of volumes are told to encrypt, by the parameters of a StorageClass. */
final class KubernetesDrivers {
    /**
     * A driver that is known.
     *
     * @param isAlwaysOn whether it encrypts every volume without being told; any other does where {@code encrypted} is true
     * @param key the parameter that names a key of one's own, or null where none does
     */
    record Driver(boolean isAlwaysOn, @Nullable String key) {}

    private static final Map<String, Driver> KNOWN = Map.of(
            "ebs.csi.aws.com", new Driver(false, "kmsKeyId"),
            "ebs.csi.eks.amazonaws.com", new Driver(false, "kmsKeyId"),
            "kubernetes.io/aws-ebs", new Driver(false, "kmsKeyId"),
            "disk.csi.azure.com", new Driver(true, "diskEncryptionSetID"),
            "pd.csi.storage.gke.io", new Driver(true, "disk-encryption-kms-key"),
            "driver.longhorn.io", new Driver(false, null));

    /** What the names of the drivers of Ceph end with, after the namespace that they run in. */
    private static final String CEPH = "rbd.csi.ceph.com";

    private KubernetesDrivers() {}

    /** The driver of a name, or null where it is not known. */
    static @Nullable Driver of(String name) {
        boolean isCeph = name.equals(CEPH) || name.endsWith("." + CEPH);
        return isCeph ? new Driver(false, "encryptionKMSID") : KNOWN.get(name);
    }
}
