package org.dealwright.edge.setup.sample;

import java.util.List;

/** What people ask for: topics of deals, and leads as first name, last name, company and topic. */
final class Wishes {
    static final List<String> DEALS = List.of(
            "Autumn range 2026: helmets and harnesses for the mountain guides",
            "Junior helmets for the school programme",
            "Rescue tents for six stations",
            "Via ferrata sets for a new route",
            "Rental helmets, first stocking",
            "Guide ropes, frame order",
            "Avalanche airbags, demo set",
            "Harness inspection, yearly contract",
            "Crampons, winter 2026/27",
            "Trail poles for summer",
            "Canyoning harnesses",
            "Bivouac bags for huts",
            "Lift staff harnesses",
            "Starter kit for a climbing hall",
            "Rescue harnesses, tender",
            "Helmets with visors for guides");
    static final List<String> PEOPLE = List.of(
            "Marit; Solberg-Haugen; Hardanger Redning; Harnesses for 40 rescue stations",
            "Özlem; Arslan; Rize Arama Kurtarma; Tents for mountain rescue",
            "Begoña; Zubizarreta; Vía Ferrata Ordesa; Via ferrata rental sets",
            "建国; 王; 川西登山协会; 营地帐篷，38 家门店",
            "Aleksandra; Dąbrowska; Szkoła Górska Sokół; Junior helmets, school programme",
            "Sigrid; Moen; Lofoten Guider; Avalanche airbags, demo set",
            "Hüsnü; Yılmaz; Uludağ Kayak; Ski-touring bindings and poles",
            "Ingrid; Berge; Jotunheimen Fjellstyre; Helmets for the guides",
            "Joaquín; Puig; Refugi de la Renclusa; Blankets and bivouac bags",
            "晓东; 陈; 杭州野途; 登山鞋代理洽谈",
            "Piotr; Zając; Kolej Linowa Kasprowy; Trail poles, first stocking",
            "Kari; Aas; Stryn Sommerski; Crampons for the season",
            "Núria; Casals; Escola d’Escalada Montserrat; Instructor ropes",
            "Murat; Aydın; Erciyes Teleferik; Lift staff harnesses",
            "Tadeusz; Gąsienica; Przewodnicy Tatrzańscy; Emergency bags for huts",
            "洋; 刘; 贡嘎探险; 租赁头盔",
            "Astri; Lien; Gaustatoppen Turlag; Rental helmets",
            "Pedro; Aranda; Barranquismo Rodellar; Canyoning harnesses",
            "Ewa; Stępień; Harcerze Podhale; Bivouac bags for scouts",
            "Cem; Koç; Ala Dağlar Rehberlik; Ropes, 60 m, twenty pieces",
            "Bjørn; Tveit; Preikestolen Fjellstue; Rescue tent and airbags",
            "Lucía; Herrero; Picos Aventura; Via ferrata sets for a new route",
            "Magda; Król; Babia Góra Ski; Helmets with visors",
            "思远; 赵; 西安岩壁; 攀岩馆绳索",
            "Terje; Nes; Sunnmøre Alpin; Guide ropes",
            "Zeynep; Şahin; Kaçkar Yayla Turizm; Poles for trekking groups",
            "Jordi; Mas; Club Alpí Lleida; Harness inspection",
            "Agnieszka; Wilk; Tatrzański Park Linowy; 120 harnesses for an adventure park",
            "Oda; Sæther; Dovre Villmark; Bivouac bags",
            "Serkan; Polat; Bolkar Dağcılık; Crampons for a course",
            "María; Otxoa; Mendi Eskola; Junior helmets",
            "志强; 孙; 拉萨雪域; 高海拔帐篷",
            "Rafał; Maj; GOPR Beskidy; Rescue harnesses",
            "Silje; Vik; Narvik Skiskole; Airbags for instructors",
            "Ahmet; Er; Toros Kanyon; Canyoning ropes",
            "Elena; Rey; Guías de Gredos; Ropes and harnesses",
            "Natalia; Dudek; Wyciągi Szczyrk; Poles for rental",
            "Even; Strand; Hemsedal Topptur; Crampons and airbags",
            "Deniz; Uçar; Datça Tırmanış; Climbing hall ropes",
            "Xavier; Roca; Via Ferrada Centelles; Helmets for rental");

    private Wishes() {
    }
}
