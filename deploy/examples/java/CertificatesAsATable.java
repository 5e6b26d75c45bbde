// The register of OCOP certificates of a programme year as CSV; "application/x-ndjson" gives a line of JSON for each.
//     java -cp … CertificatesAsATable.java 2023 > certificates.csv
import vn.ntm.client.ocop.api.CertificatesApi;
import vn.ntm.client.ocop.api.CertificatesApi.APIExportCertificatesRequest;

void main(String[] words) throws Exception {
    var certificates = new CertificatesApi(Here.asAnyone().ocop());
    var wanted = APIExportCertificatesRequest.newBuilder().programmeYear(Integer.valueOf(Here.word(words, 0, "2023")));
    File table = certificates.exportCertificates(wanted.build(), Map.of("Accept", "text/csv"));
    Files.copy(table.toPath(), System.out);
    Files.delete(table.toPath());
}
