package dev.merlon.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks whether infrastructure code turns encryption at rest on: in a Terraform plan, or in a manifest for Kubernetes. */
final class AtRestProbes {
    private static final int MOST_BYTES = 64 << 20;
    private static final String PLAN = "terraform-plan";
    private static final String MANIFEST = "kubernetes-manifest";
    private static final String SWITCH = "encrypted";

    private AtRestProbes() {}

    /** @param ownKey whether the key must be one of the house's own */
    static void encryptsAtRest(Settings settings, boolean ownKey) throws NotTriedException, RefutedException {
        boolean any = false;
        String plan = settings.value(PLAN);
        if (plan != null) {
            String resource = settings.require(
                    "terraform-resource", "which resource of the plan it is, as `aws_db_instance.ledger`");
            plan(settings, plan, resource, ownKey);
            any = true;
        }
        String manifest = settings.value(MANIFEST);
        if (manifest != null) {
            String resource = settings.require(
                    "kubernetes-resource", "which resource of the manifest it is, as `StorageClass/ledger`");
            manifest(settings, manifest, resource, ownKey);
            any = true;
        }
        if (!any) {
            throw new NotTriedException(settings.missing(
                    PLAN,
                    "which file says how it is set up; the output of `terraform show -json`, or a manifest as `"
                            + MANIFEST + "`"));
        }
    }

    private static void plan(Settings settings, String file, String address, boolean ownKey)
            throws NotTriedException, RefutedException {
        Object document;
        try {
            document = Json.read(text(settings, PLAN, file));
        } catch (MalformedException e) {
            throw new RefutedException(
                    "the plan " + Plain.text(file) + " is no JSON of `terraform show -json`: " + e.getMessage());
        }
        Object root = Fields.at(document, "planned_values", "root_module");
        if (root == null) {
            root = Fields.at(document, "values", "root_module");
        }
        if (root == null) {
            throw new RefutedException(
                    "the plan " + Plain.text(file) + " has no `planned_values`, as `terraform show -json` writes them");
        }
        List<Object> found = new ArrayList<>();
        find(root, address, found);
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>();
            addresses(root, known);
            throw new RefutedException("the plan " + Plain.text(file) + " has no resource `" + Plain.text(address)
                    + "`; it has " + (known.isEmpty() ? "none" : Plain.list(known)));
        }
        for (Object resource : found) {
            resource(settings, document, resource, ownKey);
        }
    }

    private static void resource(Settings settings, @Nullable Object document, Object resource, boolean ownKey)
            throws NotTriedException, RefutedException {
        String address = String.valueOf(Fields.at(resource, "address"));
        String type = String.valueOf(Fields.at(resource, "type"));
        Object values = Fields.at(resource, "values");
        String key = ownKey ? "terraform-key-attribute" : "terraform-attribute";
        String stated = settings.value(key);
        if (stated == null && !ownKey && TerraformTypes.isAlwaysOn(type)) {
            return;
        }
        List<String> attributes = stated == null ? TerraformTypes.attributes(type, ownKey) : List.of(stated);
        if (attributes.isEmpty()) {
            throw new NotTriedException("which attribute of `" + Plain.text(type) + "` says it is not known here; "
                    + settings.missing(key, "which attribute says it, as `sealed` or `mode=KMS`"));
        }
        List<String> found = new ArrayList<>();
        for (String each : attributes) {
            String[] parts = each.split("=", 2);
            String attribute = parts[0].strip();
            Object value = Fields.path(values, attribute);
            boolean isKey = ownKey || TerraformTypes.isKey(attribute);
            boolean on = parts.length == 2
                    ? parts[1].strip().equals(value)
                    : isKey ? isNamed(value) || isKnownLater(document, address, attribute) : isTrue(value);
            if (on) {
                return;
            }
            found.add("`" + Plain.text(attribute) + "` of `" + Plain.text(address) + "` is "
                    + (value == null ? "not set" : "`" + Plain.text(String.valueOf(value)) + "`"));
        }
        throw new RefutedException(String.join(" and ", found) + " in the plan");
    }

    /** Whether a value is known only when the plan is carried out: the name of a key that the same plan makes. */
    private static boolean isKnownLater(@Nullable Object document, String address, String attribute) {
        for (Object change : Fields.list(Fields.at(document, "resource_changes"))) {
            if (address.equals(Fields.at(change, "address"))
                    && Boolean.TRUE.equals(Fields.path(Fields.at(change, "change", "after_unknown"), attribute))) {
                return true;
            }
        }
        return false;
    }

    /** A resource by its address, and all of it where it is made several times: {@code aws_ebs_volume.data[0]}. */
    private static void find(@Nullable Object module, String address, List<Object> found) {
        for (Object resource : Fields.list(Fields.at(module, "resources"))) {
            String here = String.valueOf(Fields.at(resource, "address"));
            if (here.equals(address) || here.startsWith(address + "[")) {
                found.add(resource);
            }
        }
        for (Object child : Fields.list(Fields.at(module, "child_modules"))) {
            find(child, address, found);
        }
    }

    private static void addresses(@Nullable Object module, List<String> found) {
        Fields.list(Fields.at(module, "resources"))
                .forEach(resource -> found.add(String.valueOf(Fields.at(resource, "address"))));
        Fields.list(Fields.at(module, "child_modules")).forEach(child -> addresses(child, found));
    }

    private static void manifest(Settings settings, String file, String resource, boolean ownKey)
            throws NotTriedException, RefutedException {
        String[] parts = resource.split("/", -1);
        if (parts.length != 2) {
            throw new NotTriedException("`" + Plain.text(settings.element()) + ".kubernetes-resource` is `"
                    + Plain.text(resource) + "`; write the kind and the name, as StorageClass/ledger");
        }
        List<Object> documents;
        try {
            String text = text(settings, MANIFEST, file);
            Object json = text.stripLeading().startsWith("{") ? Json.read(text) : null;
            documents = json == null ? Yaml.read(text) : List.of(json);
        } catch (MalformedException e) {
            throw new RefutedException("the manifest " + Plain.text(file) + " cannot be read: " + e.getMessage()
                    + "; `kubectl create --dry-run=client -o json -f FILE` writes it as JSON, which can");
        }
        Object found = null;
        for (Object document : documents) {
            boolean isList = "List".equals(Fields.at(document, "kind"));
            for (Object each : isList ? Fields.list(Fields.at(document, "items")) : List.of(document)) {
                if (parts[0].equals(Fields.at(each, "kind")) && parts[1].equals(Fields.at(each, "metadata", "name"))) {
                    found = each;
                }
            }
        }
        if (found == null) {
            throw new RefutedException("the manifest " + Plain.text(file) + " has no " + Plain.text(resource));
        }
        if (!parts[0].equals("StorageClass")) {
            throw new NotTriedException("of " + Plain.text(resource)
                    + " nothing says whether it is encrypted; name the StorageClass that its volumes are of");
        }
        storageClass(found, resource, ownKey);
    }

    private static void storageClass(Object found, String resource, boolean ownKey)
            throws NotTriedException, RefutedException {
        Object parameters = Fields.at(found, "parameters");
        String provisioner = String.valueOf(Fields.at(found, "provisioner"));
        KubernetesDrivers.Driver driver = KubernetesDrivers.of(provisioner);
        if (driver == null || ownKey && driver.key() == null) {
            throw new NotTriedException("how the driver `" + Plain.text(provisioner) + "` of " + Plain.text(resource)
                    + (ownKey ? " is told which key to encrypt with" : " encrypts") + " is not known here");
        }
        boolean encrypts = driver.isAlwaysOn() || isTrue(Fields.at(parameters, SWITCH));
        if (!encrypts) {
            throw new RefutedException(
                    Plain.text(resource) + " does not say `" + SWITCH + ": \"true\"` among its parameters");
        }
        if (ownKey && !isNamed(Fields.at(parameters, String.valueOf(driver.key())))) {
            throw new RefutedException(
                    Plain.text(resource) + " does not say `" + driver.key() + "` among its parameters");
        }
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    private static boolean isNamed(@Nullable Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private static String text(Settings settings, String key, String file) throws NotTriedException {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new NotTriedException("the file " + Plain.text(file) + " has more than 64 MB");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new NotTriedException("`" + Plain.text(settings.element()) + "." + key + "` names the file "
                    + Plain.text(file) + ", which cannot be read; it is looked for from the folder "
                    + Plain.text(Path.of("").toAbsolutePath().toString()));
        }
    }

    /** Ways through what was read. */
    private static final class Fields {
        static @Nullable Object at(@Nullable Object value, String... names) {
            Object current = value;
            for (String name : names) {
                current = current instanceof Map<?, ?> map ? map.get(name) : null;
            }
            return current;
        }

        /** Over names with dots between; of a list with one block, as Terraform writes nested blocks, that one. */
        static @Nullable Object path(@Nullable Object value, String names) {
            Object current = value;
            for (String name : names.split("\\.", -1)) {
                current = current instanceof List<?> list && list.size() == 1 ? list.get(0) : current;
                current = at(current, name);
            }
            return current;
        }

        static List<Object> list(@Nullable Object value) {
            List<Object> items = new ArrayList<>();
            if (value instanceof List<?> list) {
                for (Object each : list) {
                    if (each != null) {
                        items.add(each);
                    }
                }
            }
            return items;
        }
    }
}
