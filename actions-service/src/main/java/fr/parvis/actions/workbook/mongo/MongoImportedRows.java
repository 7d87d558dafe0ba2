package fr.parvis.actions.workbook.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.workbook.ImportedRow;
import fr.parvis.actions.workbook.ImportedRows;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;

@Repository
class MongoImportedRows implements ImportedRows {

    private static final String PARTNERS = "partnerKeys";
    private static final String ACTION = "actionId";
    private static final String IMPORT = "importId";
    private static final String ID = "_id";

    private final TenantCollection<ImportedRowDocument> rows;

    MongoImportedRows(Store store) {
        rows =
                store.collection(
                        "importedRows",
                        ImportedRowDocument.class,
                        Index.on("tenant", PARTNERS, ID),
                        Index.on("tenant", ACTION),
                        Index.on("tenant", IMPORT, ID));
    }

    @Override
    public List<ImportedRow> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.find(Filters.in(ID, ids), Sorts.ascending(ID), ids.size()).stream()
                        .map(ImportedRowDocument::row)
                        .toList();
    }

    @Override
    public List<ImportedRow> ofActions(Collection<ActionId> actions) {
        List<String> ids = actions.stream().map(ActionId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : rows.find(Filters.in(ACTION, ids), Sorts.ascending(ACTION), ids.size()).stream()
                        .map(ImportedRowDocument::row)
                        .toList();
    }

    @Override
    public void eachNaming(String partnerKey, Consumer<ImportedRow> work) {
        rows.each(
                Filters.eq(PARTNERS, partnerKey),
                Sorts.ascending(ID),
                found -> work.accept(found.row()));
    }

    @Override
    public void eachOf(String importId, Consumer<ImportedRow> work) {
        rows.each(
                Filters.eq(IMPORT, importId),
                Sorts.ascending(ID),
                found -> work.accept(found.row()));
    }

    @Override
    public List<ImportedRow> addAll(List<ImportedRow> added) {
        return rows.insertAbsent(added.stream().map(ImportedRowDocument::of).toList()).stream()
                .map(ImportedRowDocument::row)
                .toList();
    }

    @Override
    public boolean save(ImportedRow changed) {
        try {
            rows.replace(ImportedRowDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    @Override
    public void remove(ImportedRow row) {
        rows.delete(row.id(), Filters.empty());
    }
}
