package fr.parvis.actions.workbook.mongo;

import fr.parvis.actions.workbook.ImportedRows;
import fr.parvis.actions.workbook.ImportedRowsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoImportedRowsTest implements ImportedRowsContract {

    @Autowired private ImportedRows stored;

    @Override
    public ImportedRows rows() {
        return stored;
    }
}
