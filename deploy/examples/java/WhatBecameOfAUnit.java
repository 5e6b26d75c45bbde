// Where a unit of a day came from and what became of it. A code alone is no unit: codes are used again, so the day is part of the question.
//     java -cp … WhatBecameOfAUnit.java 18568 2023-12-31
import vn.ntm.client.criteria.api.UnitsApi;
import vn.ntm.client.criteria.api.UnitsApi.APIGetUnitLineageRequest;

void main(String[] words) throws Exception {
    var units = new UnitsApi(Here.asAnyone().criteria());
    var lineage = units.getUnitLineage(APIGetUnitLineageRequest.newBuilder()
            .code(Here.word(words, 0, "18568"))
            .validOn(LocalDate.parse(Here.word(words, 1, "2023-12-31")))
            .build());
    for (var sides : List.of(lineage.getPredecessors(), lineage.getSuccessors())) {
        for (var step : sides) {
            Here.row(step.getChangedOn(), step.getChange(), step.getPredecessor().getName(), step.getSuccessor().getName());
        }
    }
}
