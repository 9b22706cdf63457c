package dev.merlon.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtRestProbesTest {
    private static final Probe.Attempt ON = settings -> AtRestProbes.encryptsAtRest(settings, false);
    private static final Probe.Attempt OWN_KEY = settings -> AtRestProbes.encryptsAtRest(settings, true);

    @TempDir
    private Path folder;

    private String plan(String values, String unknown, Probe.Attempt attempt) throws IOException {
        String text = """
                {"format_version": "1.2",
                 "planned_values": {"root_module": {"child_modules": [{"resources": [
                   {"address": "module.db.aws_db_instance.ledger", "type": "aws_db_instance", "values": %s}]}]}},
                 "resource_changes": [
                   {"address": "module.db.aws_db_instance.ledger", "change": {"after_unknown": %s}}]}
                """.formatted(values, unknown);
        Path file = Files.writeString(folder.resolve("plan.json"), text);
        return Tried.with("terraform-plan", file.toString())
                .and("terraform-resource", "module.db.aws_db_instance.ledger")
                .by(attempt);
    }

    private String manifest(String text, Probe.Attempt attempt) throws IOException {
        Path file = Files.writeString(folder.resolve("storage.yaml"), text);
        return Tried.with("kubernetes-manifest", file.toString())
                .and("kubernetes-resource", "StorageClass/ledger")
                .by(attempt);
    }

    @Test
    void planWithEncryption() throws IOException {
        assertThat(plan("{\"storage_encrypted\": true}", "{}", ON)).isEqualTo("passes");
    }

    @Test
    void planWithoutEncryption() throws IOException {
        assertThat(plan("{\"storage_encrypted\": false}", "{}", ON))
                .isEqualTo("fails: `storage_encrypted` of `module.db.aws_db_instance.ledger` is `false` in the plan");
        assertThat(plan("{}", "{}", ON)).contains("is not set in the plan");
        assertThat(plan("{}", "{\"storage_encrypted\": true}", ON)).startsWith("fails: ");
    }

    @Test
    void planWithAKeyOfOnesOwn() throws IOException {
        assertThat(plan("{\"kms_key_id\": \"arn:aws:kms:key\"}", "{}", OWN_KEY)).isEqualTo("passes");
        assertThat(plan("{}", "{\"kms_key_id\": true}", OWN_KEY)).isEqualTo("passes");
        assertThat(plan("{\"storage_encrypted\": true}", "{}", OWN_KEY)).startsWith("fails: `kms_key_id`");
    }

    @Test
    void planThatSaysNothingOfTheResource() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{\"planned_values\": {\"root_module\": {}}}");
        Tried tried = Tried.with("terraform-plan", file.toString());
        assertThat(tried.by(ON)).contains("`settle.terraform-resource`");
        assertThat(tried.and("terraform-resource", "aws_db_instance.x").by(ON))
                .endsWith("has no resource `aws_db_instance.x`; it has none");
        Files.writeString(file, "{");
        assertThat(tried.by(ON)).startsWith("fails: ").contains("is no JSON");
        Files.writeString(file, "{}");
        assertThat(tried.by(ON)).startsWith("fails: ").contains("has no `planned_values`");
        Files.delete(file);
        assertThat(tried.by(ON))
                .startsWith("not tried: `settle.terraform-plan` names the file ")
                .contains("plan.json, which cannot be read; it is looked for from the folder ");
    }

    @Test
    void nestedBlockAndUnknownType() throws IOException {
        String text = """
                {"planned_values": {"root_module": {"resources": [
                  {"address": "a.b[0]", "type": "aws_dynamodb_table",
                   "values": {"server_side_encryption": [{"enabled": %s}]}},
                  {"address": "c.d", "type": "acme_store", "values": {"sealed": true}}]}},
                 "resource_changes": [{"address": "c.d", "change": {"after_unknown": {"seal": true}}}]}
                """;
        Path file = Files.writeString(folder.resolve("plan.json"), text.formatted("true"));
        Tried table = Tried.with("terraform-plan", file.toString()).and("terraform-resource", "a.b");
        assertThat(table.by(ON)).isEqualTo("passes");
        Tried store = Tried.with("terraform-plan", file.toString()).and("terraform-resource", "c.d");
        assertThat(store.by(ON)).startsWith("not tried: ").contains("`settle.terraform-attribute`");
        assertThat(store.and("terraform-attribute", "sealed").by(ON)).isEqualTo("passes");
        assertThat(store.and("terraform-key-attribute", "seal").by(OWN_KEY)).isEqualTo("passes");
        assertThat(store.and("terraform-attribute", "seal").by(ON)).startsWith("fails: `seal` of `c.d` is not set");
        Files.writeString(file, text.formatted("false"));
        assertThat(table.by(ON)).startsWith("fails: `server_side_encryption.enabled` of `a.b[0]`");
    }

    private String resource(String type, String values, Probe.Attempt attempt) throws IOException {
        String text = """
                {"planned_values": {"root_module": {"resources": [{"address": "a.b", "type": "%s", "values": %s}]}}}
                """.formatted(type, values);
        Path file = Files.writeString(folder.resolve("plan.json"), text);
        return Tried.with("terraform-plan", file.toString())
                .and("terraform-resource", "a.b")
                .by(attempt);
    }

    @Test
    void oneOfSeveralAttributesIsEnough() throws IOException {
        assertThat(resource("aws_sqs_queue", "{\"sqs_managed_sse_enabled\": true}", ON))
                .isEqualTo("passes");
        assertThat(resource("aws_sqs_queue", "{\"kms_master_key_id\": \"alias/orders\"}", ON))
                .isEqualTo("passes");
        assertThat(resource("aws_sqs_queue", "{\"sqs_managed_sse_enabled\": false}", ON))
                .isEqualTo("fails: `sqs_managed_sse_enabled` of `a.b` is `false`"
                        + " and `kms_master_key_id` of `a.b` is not set in the plan");
    }

    @Test
    void attributeWithAValueOfItsOwn() throws IOException {
        assertThat(resource("aws_kinesis_stream", "{\"encryption_type\": \"KMS\"}", ON))
                .isEqualTo("passes");
        assertThat(resource("aws_kinesis_stream", "{\"encryption_type\": \"NONE\"}", ON))
                .isEqualTo("fails: `encryption_type` of `a.b` is `NONE` in the plan");
    }

    @Test
    void whatTheProviderEncryptsInAnyCaseNeedsNoAttribute() throws IOException {
        assertThat(resource("google_storage_bucket", "{}", ON)).isEqualTo("passes");
        assertThat(resource("google_storage_bucket", "{}", OWN_KEY))
                .startsWith("fails: `encryption.default_kms_key_name`");
    }

    @Test
    void driversOfVolumes() throws IOException {
        String text = """
                kind: StorageClass
                metadata:
                  name: ledger
                provisioner: %s
                parameters:
                  %s: "true"
                """;
        assertThat(manifest(text.formatted("rook-ceph.rbd.csi.ceph.com", "encrypted"), ON))
                .isEqualTo("passes");
        assertThat(manifest(text.formatted("rook-ceph.rbd.csi.ceph.com", "encrypted"), OWN_KEY))
                .isEqualTo("fails: StorageClass/ledger does not say `encryptionKMSID` among its parameters");
        assertThat(manifest(text.formatted("driver.longhorn.io", "sealed"), ON)).startsWith("fails: ");
        assertThat(manifest(text.formatted("driver.longhorn.io", "encrypted"), OWN_KEY))
                .startsWith("not tried: how the driver `driver.longhorn.io`")
                .contains("which key");
    }

    @Test
    void manifestWithEncryption() throws IOException {
        String text = """
                apiVersion: v1
                kind: Namespace
                metadata: {"name": "bank"}
                ---
                apiVersion: storage.k8s.io/v1
                kind: StorageClass
                metadata:
                  name: ledger
                  annotations:
                    note: |
                      encrypted: "false"
                provisioner: ebs.csi.aws.com
                parameters:
                  type: gp3
                  encrypted: "true" # by the key of the account
                """;
        assertThat(manifest(text, ON)).isEqualTo("passes");
        assertThat(manifest(text, OWN_KEY)).startsWith("fails: ").contains("`kmsKeyId`");
        assertThat(manifest(text + "  kmsKeyId: alias/ledger\n", OWN_KEY)).isEqualTo("passes");
        assertThat(manifest(text.replace("\"true\"", "\"false\""), ON))
                .isEqualTo("fails: StorageClass/ledger does not say `encrypted: \"true\"` among its parameters");
        assertThat(manifest(text.replace("name: ledger", "name: other"), ON)).contains("has no StorageClass/ledger");
        assertThat(manifest(text.replace("ebs.csi.aws.com", "acme"), ON)).startsWith("not tried: ");
    }

    @Test
    void manifestAsJson() throws IOException {
        assertThat(manifest(
                        "{\"kind\": \"List\", \"items\": [{\"kind\": \"StorageClass\", \"metadata\": {\"name\": \"ledger\"},"
                                + " \"provisioner\": \"pd.csi.storage.gke.io\"}]}",
                        ON))
                .isEqualTo("passes");
    }

    @Test
    void manifestThatIsNotUnderstoodProvesNothing() throws IOException {
        assertThat(manifest("kind: &a StorageClass\n", ON))
                .startsWith("fails: the manifest ")
                .contains("(line 1)")
                .contains("-o json");
    }
}
