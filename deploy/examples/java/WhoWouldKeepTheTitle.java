// Which communes would keep their title under another criteria set, and why: a simulation, which writes nothing. It needs a token.
//     java -cp … WhoWouldKeepTheTitle.java NTM_XA_2026_2030 1 2026
import vn.ntm.client.criteria.api.AssessmentsApi;
import vn.ntm.client.criteria.api.AssessmentsApi.APISimulateAssessmentsRequest;
import vn.ntm.client.criteria.model.UnitsSimulationRequest;

void main(String[] words) throws Exception {
    var assessments = new AssessmentsApi(Here.as("province-officer").criteria());
    var simulated = assessments.simulateAssessments(APISimulateAssessmentsRequest.newBuilder()
            .unitsSimulationRequest(new UnitsSimulationRequest()
                    .ancestor("42")
                    .set(Here.word(words, 0, "NTM_XA_2026_2030"))
                    .version(Integer.valueOf(Here.word(words, 1, "1")))
                    .period(Here.word(words, 2, "2026")))
            .limit(3)
            .build());
    for (var commune : simulated.getItems()) {
        Here.row(commune.getUnitCode(), commune.getUnitName(), commune.getKeeps(), commune.getVerdict());
    }
}
