// A write, and its undoing: it is proposed to close a programme year, and the proposal is taken back. If-Match names what the writer has seen, so that
// nobody else's write is overrun; Idempotency-Key makes a repeated call the same call, so after a lost answer it is simply sent again.
//     java -cp … ProposeAndTakeBack.java 2073
import vn.ntm.client.criteria.ApiResponse;
import vn.ntm.client.criteria.api.ProgrammeYearsApi;
import vn.ntm.client.criteria.api.ProgrammeYearsApi.APIGetProgrammeYearRequest;
import vn.ntm.client.criteria.api.ProgrammeYearsApi.APIProposeYearClosingRequest;
import vn.ntm.client.criteria.api.ProgrammeYearsApi.APIReturnYearClosingRequest;
import vn.ntm.client.criteria.model.ClosingRequest;
import vn.ntm.client.criteria.model.ProgrammeYearView;

void main(String[] words) throws Exception {
    var years = new ProgrammeYearsApi(Here.as("province-officer").criteria());
    var year = Integer.valueOf(Here.word(words, 0, "2073"));
    var grounds = new ClosingRequest().reason("an example").document("deploy/examples");

    var before = years.getProgrammeYearWithHttpInfo(
            APIGetProgrammeYearRequest.newBuilder().year(year).build());
    tell(before);
    var proposed = years.proposeYearClosingWithHttpInfo(APIProposeYearClosingRequest.newBuilder()
            .year(year)
            .ifMatch(Here.header(before.getHeaders(), "ETag"))
            .idempotencyKey("example-propose-" + UUID.randomUUID())
            .closingRequest(grounds)
            .build());
    tell(proposed);
    var returned = years.returnYearClosingWithHttpInfo(APIReturnYearClosingRequest.newBuilder()
            .year(year)
            .ifMatch(Here.header(proposed.getHeaders(), "ETag"))
            .idempotencyKey("example-return-" + UUID.randomUUID())
            .closingRequest(grounds)
            .build());
    tell(returned);
}

void tell(ApiResponse<ProgrammeYearView> answer) {
    Here.row(answer.getData().getYear(), answer.getData().getState());
}
