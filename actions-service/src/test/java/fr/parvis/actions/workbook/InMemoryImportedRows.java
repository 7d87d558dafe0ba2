package fr.parvis.actions.workbook;

import fr.parvis.actions.action.ActionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The imported rows of one tenant, for fast tests of the rules. */
final class InMemoryImportedRows implements ImportedRows {

    private final Map<String, ImportedRow> stored = new ConcurrentHashMap<>();

    @Override
    public List<ImportedRow> byIds(Collection<String> ids) {
        return stored.values().stream().filter(row -> ids.contains(row.id())).toList();
    }

    @Override
    public List<ImportedRow> ofActions(Collection<ActionId> actions) {
        return stored.values().stream().filter(row -> actions.contains(row.actionId())).toList();
    }

    @Override
    public void eachNaming(String partnerKey, Consumer<ImportedRow> work) {
        stored.values().stream()
                .filter(row -> row.partnerKeys().contains(partnerKey))
                .forEach(work);
    }

    @Override
    public void eachOf(String importId, Consumer<ImportedRow> work) {
        stored.values().stream().filter(row -> row.importId().equals(importId)).forEach(work);
    }

    @Override
    public List<ImportedRow> addAll(List<ImportedRow> rows) {
        return rows.stream().filter(row -> stored.putIfAbsent(row.id(), row) == null).toList();
    }

    @Override
    public void remove(ImportedRow row) {
        stored.remove(row.id());
    }

    @Override
    public boolean save(ImportedRow changed) {
        ImportedRow present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }
}
