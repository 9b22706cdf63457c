package dev.merlon.assertions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the drivers of volumes are told to encrypt, by the parameters of a StorageClass. */
final class KubernetesDrivers {
    /** By driver: the parameter that names a key of one's own. */
    private static final Map<String, String> KEY = Map.of(
            "ebs.csi.aws.com", "kmsKeyId",
            "kubernetes.io/aws-ebs", "kmsKeyId",
            "disk.csi.azure.com", "diskEncryptionSetID",
            "pd.csi.storage.gke.io", "disk-encryption-kms-key");

    private KubernetesDrivers() {}

    /** The parameter that names a key, or null where the driver is not known. */
    static @Nullable String keyParameter(String driver) {
        return KEY.get(driver);
    }

    /** Whether the provider encrypts every volume, without being told. */
    static boolean isAlwaysOn(String driver) {
        return driver.equals("disk.csi.azure.com") || driver.equals("pd.csi.storage.gke.io");
    }

    /** Whether it encrypts only where `encrypted` is true. */
    static boolean hasSwitch(String driver) {
        return KEY.containsKey(driver) && !isAlwaysOn(driver);
    }
}
