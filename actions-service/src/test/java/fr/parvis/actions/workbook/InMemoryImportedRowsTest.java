package fr.parvis.actions.workbook;

class InMemoryImportedRowsTest implements ImportedRowsContract {

    private final InMemoryImportedRows inMemory = new InMemoryImportedRows();

    @Override
    public ImportedRows rows() {
        return inMemory;
    }
}
