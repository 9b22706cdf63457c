package dev.merlon.assertions;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which attribute of a resource of Terraform turns encryption at rest on, and which names the key. */
final class TerraformTypes {
    /** By type: the attributes of which one is true where it is on, names a key, or has the value after {@code =}. */
    private static final Map<String, List<String>> ON = Map.ofEntries(
            Map.entry("aws_db_instance", List.of("storage_encrypted")),
            Map.entry("aws_rds_cluster", List.of("storage_encrypted")),
            Map.entry("aws_docdb_cluster", List.of("storage_encrypted")),
            Map.entry("aws_neptune_cluster", List.of("storage_encrypted")),
            Map.entry("aws_ebs_volume", List.of("encrypted")),
            Map.entry("aws_efs_file_system", List.of("encrypted")),
            Map.entry("aws_redshift_cluster", List.of("encrypted")),
            Map.entry("aws_elasticache_replication_group", List.of("at_rest_encryption_enabled")),
            Map.entry("aws_opensearch_domain", List.of("encrypt_at_rest.enabled")),
            Map.entry("aws_dynamodb_table", List.of("server_side_encryption.enabled")),
            Map.entry("aws_kinesis_stream", List.of("encryption_type=KMS")),
            Map.entry("aws_sqs_queue", List.of("sqs_managed_sse_enabled", "kms_master_key_id")),
            Map.entry("aws_sns_topic", List.of("kms_master_key_id")),
            Map.entry("azurerm_mssql_database", List.of("transparent_data_encryption_enabled")));

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
            Map.entry("aws_kinesis_stream", "kms_key_id"),
            Map.entry("aws_sqs_queue", "kms_master_key_id"),
            Map.entry("aws_sns_topic", "kms_master_key_id"),
            Map.entry(
                    "aws_s3_bucket_server_side_encryption_configuration",
                    "rule.apply_server_side_encryption_by_default.kms_master_key_id"),
            Map.entry("google_sql_database_instance", "encryption_key_name"),
            Map.entry("google_storage_bucket", "encryption.default_kms_key_name"),
            Map.entry("google_compute_disk", "disk_encryption_key.kms_key_self_link"),
            Map.entry("google_pubsub_topic", "kms_key_name"),
            Map.entry("azurerm_managed_disk", "disk_encryption_set_id"));

    /** What the provider encrypts in any case, without being told. */
    private static final Set<String> ALWAYS_ON = Set.of(
            "aws_s3_bucket",
            "aws_s3_bucket_server_side_encryption_configuration",
            "google_sql_database_instance",
            "google_storage_bucket",
            "google_compute_disk",
            "google_pubsub_topic",
            "azurerm_managed_disk",
            "azurerm_storage_account");

    private TerraformTypes() {}

    /** The attributes of which one says it; none where the type is not known. */
    static List<String> attributes(String type, boolean ownKey) {
        String key = KEY.get(type);
        return ownKey ? key == null ? List.of() : List.of(key) : ON.getOrDefault(type, List.of());
    }

    /** Whether an attribute names a key, and is on where it names one. */
    static boolean isKey(String attribute) {
        return KEY.containsValue(attribute);
    }

    static boolean isAlwaysOn(String type) {
        return ALWAYS_ON.contains(type);
    }
}
