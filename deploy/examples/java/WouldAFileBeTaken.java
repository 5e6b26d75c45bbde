// Whether a file of products would be imported: a dry run reports every row and writes nothing. Without dryRun it is the import.
//     java -cp … WouldAFileBeTaken.java deploy/data/hatinh/ocop/products.csv
import vn.ntm.client.ocop.api.ImportsApi;
import vn.ntm.client.ocop.api.ImportsApi.APIImportFactsRequest;

void main(String[] words) throws Exception {
    var imports = new ImportsApi(Here.as("system").ocop());
    var report = imports.importFacts(APIImportFactsRequest.newBuilder()
            .kind("products")
            .body(Files.readString(Path.of(Here.word(words, 0, "deploy/data/hatinh/ocop/products.csv"))))
            .dryRun(true)
            .build());
    Here.row(report.getRows(), report.getCreated(), report.getUnchanged(), report.getRefused());
    for (var refusal : report.getRefusals()) {
        Here.row(refusal.getLine(), refusal.getCode());
    }
}
