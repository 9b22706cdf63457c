package dev.merlon.assertions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which attribute of a resource of Terraform turns encryption at rest on, and which names the key. */
final class TerraformTypes {
    /** By type: the attribute that is true where it is on, or names a key. */
    private static final Map<String, String> ON = Map.ofEntries(
            Map.entry("aws_db_instance", "storage_encrypted"),
            Map.entry("aws_rds_cluster", "storage_encrypted"),
            Map.entry("aws_docdb_cluster", "storage_encrypted"),
            Map.entry("aws_neptune_cluster", "storage_encrypted"),
            Map.entry("aws_ebs_volume", "encrypted"),
            Map.entry("aws_efs_file_system", "encrypted"),
            Map.entry("aws_redshift_cluster", "encrypted"),
            Map.entry("aws_elasticache_replication_group", "at_rest_encryption_enabled"),
            Map.entry("aws_opensearch_domain", "encrypt_at_rest.enabled"),
            Map.entry("aws_dynamodb_table", "server_side_encryption.enabled"),
            Map.entry("aws_sqs_queue", "sqs_managed_sse_enabled"),
            Map.entry("aws_sns_topic", "kms_master_key_id"));

    private static final Map<String, String> KEY = Map.ofEntries(
            Map.entry("aws_db_instance", "kms_key_id"),
            Map.entry("aws_rds_cluster", "kms_key_id"),
            Map.entry("aws_docdb_cluster", "kms_key_id"),
            Map.entry("aws_neptune_cluster", "kms_key_arn"),
            Map.entry("aws_ebs_volume", "kms_key_id"),
            Map.entry("aws_efs_file_system", "kms_key_id"),
            Map.entry("aws_redshift_cluster", "kms_key_id"),
            Map.entry("aws_elasticache_replication_group", "kms_key_id"),
            Map.entry("aws_opensearch_domain", "encrypt_at_rest.kms_key_id"),
            Map.entry("aws_dynamodb_table", "server_side_encryption.kms_key_arn"),
            Map.entry("aws_sqs_queue", "kms_master_key_id"),
            Map.entry("aws_sns_topic", "kms_master_key_id"),
            Map.entry("google_sql_database_instance", "encryption_key_name"),
            Map.entry("google_storage_bucket", "encryption.default_kms_key_name"),
            Map.entry("google_compute_disk", "disk_encryption_key.kms_key_self_link"),
            Map.entry("google_pubsub_topic", "kms_key_name"),
            Map.entry("azurerm_managed_disk", "disk_encryption_set_id"));

    private TerraformTypes() {}

    static @Nullable String attribute(String type, boolean ownKey) {
        return (ownKey ? KEY : ON).get(type);
    }

    /** Whether an attribute names a key, and is on where it names one. */
    static boolean isKey(String attribute) {
        return KEY.containsValue(attribute);
    }
}
