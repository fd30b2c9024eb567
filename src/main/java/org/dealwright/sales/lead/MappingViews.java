package org.dealwright.sales.lead;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;

/** The table of what of a lead becomes what, as administrators see it. */
@Component
final class MappingViews implements Views {
    @Override
    public List<ListView> views() {
        return List.of(ListView.of(ColumnMap.TYPE, "all", ColumnMap.NAME, ColumnMap.TARGET_TYPE, ColumnMap.STOCK, ColumnMap.TYPE.status())
                .sort(Sort.ascending(ColumnMap.NAME)).first());
    }
}
