import type { LanguageWords } from "./language-words.ts";

export const polish: LanguageWords = {
  labels: {
    time: "czas czasy godzina godziny godz godzinie moment znacznik_czasu stempel_czasu pora data_godzina data_i_godzina data_i_czas",
    date: "data daty dacie dzien dnia dni dniu",
    duration:
      "czasu dlugosc* trwania trwal trwalo trwanie czas_trwania dlug sekundy_lacznie okres laczny_czas spedzony",
    start:
      "rozpocz* poczat* start startu start* zaczet* zaczac zaczeto pierwsz* od otwarc* otwart* zainicjow* inicjac* uruchom* zalogow* logowani* czas_logowania przyjscie_do_pracy wejscie wejscia",
    end: "koniec konca koncow* zakoncz* koncz* skoncz* zamkn* zamkniec* rozlacz* rozlaczen* ostatni* wylogow* wylogowani* przerwan* wyjscie_z_pracy wyjscie wyjscia zrealizowano_dnia termin_zakonczenia rozwiazano_dnia data_rozwiazania finalizac*",
    answer:
      "odebran* odebrania odebranie odebral* odbioru odbior odbior* odpowiedzian* odpowiedzi odpowiedz* przyjet* przyjecia przyjecie przyjal* polaczono polaczenie_z_konsultantem polaczono_z podjec* podjet* podniesien* zestawien* zestawion* pierwsza_odpowiedz pierwszej_odpowiedzi czas_odebrania data_odebrania godzina_odebrania",
    offer:
      "przychodz* przyjsc* przyszl* nadejsc* nadesz* wplyni* wplyw* wplynel* zgloszeni* zgloszono zgloszen* zarejestrow* rejestrac* utworz* stworz* zalozen* otrzyman* otrzyma* zaoferow* oferow* skierow* wejscie_do_kolejki wejscia_do_kolejki dodano_do_kolejki zakolejkow* zakolejkowania wejscie_w_kolejke przybyci* dzwonil dostarczen*",
    talk: "rozmow* rozmowa rozmowy rozmow rozmawia* konwersac* mowien* mowienia mowil* dialog* gadan* czas_polaczenia dlugosc_polaczenia trwania_polaczenia czas_trwania_polaczenia czas_trwania_rozmowy trwanie_polaczenia",
    hold: "zawiesz* wstrzym* hold zawieszenia zawieszenie podtrzym* zaparkow* parkow* parkowania na_hold na_holdzie przytrzym* w_zawieszeniu zatrzyman*",
    wait: "oczekiwan* oczekiwania oczekiwanie oczekuj* oczekiw* czekan* czekal* czekania wyczekiw* kolejce w_kolejce czas_w_kolejce pobyt_w_kolejce pobytu_w_kolejce czas_kolejki czas_kolejkowania kolejkowan* czas_do_odebrania do_odebrania czas_do_odbioru do_odbioru czas_odpowiedzi czas_reakcji szybkosc_odebrania szybkosc_odpowiedzi predkosc_odpowiedzi opozn* zwlok*",
    ring: "dzwonien* dzwonienia dzwonek dzwonka dzwoni sygnal* sygnalu wywolyw* alarmow*",
    acw: "po_rozmowie po_polaczeniu po_kontakcie po_zakonczeniu po_zakonczeniu_rozmowy praca_po pracy_po posprzetwarz* dokumentow* dokumentac* czynnosci_po czynnosci_koncowe obrobk* obrobka wrap_up notowan* notowania podsumowan* podsumowania czas_podsumowania posprzedaz* prace_po praca_pozakontaktowa domykan* wykanczan* czas_administracyjny czynnosci_administracyjne uzupelnian* zapisu_po dopracow* dokanczan*",
    handle:
      "obslug* obslugi obsluga obsluzen* obslugiw* przetwarz* przetwarzania zalatwian* zalatwienia realizacj* czas_obslugi",
    total:
      "suma sumy sumaryczn* lacz* lacznie laczny calkowit* calosc* caly cala calej ogolem ogoln* razem brutto calosciow*",
    agent:
      "konsultant* konsultanci doradca doradcy doradc* agent* agenci pracownik* pracownic* pracownicy opiekun* uzytkownik* uzytkownic* operator* obsluzyl* obslugujac* odebral przyjal przez_kogo odbierajac* osoba osoby telemarketer* teleoperator* telefonist* specjalist* ekspert* referent* konto_pracownika zatrudnion* numer_pracownika numer_ewidencyjny nr_ewidencyjny nr_ewid numer_kadrowy login loginie loginu przypisan* przypisano przydzielon* wlasciciel* odpowiedzialn* wykonawca wykonawcy realizujac* rozmowca_wewnetrzny kursant* uczestnik* uczestniczk* uczen szkolon* szkolony oceniany ocenian* kolega stanowisko handlowiec personel",
    supervisor:
      "kierowni* kierownik* przelozon* lider* liderka menedzer* menadzer* manager* szef* koordynator* brygadzist* nadzorc* nadzoruj* zwierzchni* mistrz team_leader trener* wykladowc* prowadzac* instruktor*",
    customer:
      "klient* klienci klientka dzwoniac* abonent* kontrahent* odbiorc* rozmowca rozmowcy konsument* petent* pacjent* interesant* nabywc* kupujac* ubezpieczon* polis* wnioskodawc* zglaszajac* zamawiajac* nadawc* firma firmy nr_klienta numer_klienta konto konta umowa umowy czlonek osoba_kontaktowa osoba_zglaszajaca",
    evaluator:
      "oceniajac* ewaluator* ankieter_jakosci kontroler* audytor* sprawdzajac* weryfikator* specjalista_jakosci oceniony_przez ocenil ocenila ocenione_przez ocena_wykonana_przez odsluchujac* recenzent* trener_jakosci",
    respondent: "respondent* ankietowan* uczestnik* badan* odpowiadajac* wypelniajac*",
    team: "zespol* zespolu zespoly grupa grupy grupie dzial dzialu dzialy departament* jednostk* komork* sekcj* pion pionu wydzial* oddzial_firmy brygad* ekip* druzyn* centrum_kosztow mpk obszar* referat grupa_agentow grupa_konsultantow grupa_uzytkownikow grupa_robocza",
    site: "lokalizac* oddzial* siedzib* placowk* biuro biura miejsc* miejsce_pracy miasto filia filii punkt_obslugi region* budynek zaklad",
    email: "poczta_elektroniczna adres_email adres_e_mail adres_mail mailowy",
    phone:
      "telefon* telefonu numer_telefonu nr_telefonu nr_tel numer_dzwoniacego numer_abonenta numer_a numer_b numer_docelowy numer_zrodlowy komorkow* komorka stacjonarn* wewnetrzny_numer numer_wewnetrzny nr_wewnetrzny wybierany wybran* wybierany_numer msisdn",
    call: "polaczen* polaczenia polaczenie kontakt* kontaktu kontakty rozmow* rozmowa rozmowy telefonat* interakcj* sprawa sprawy spraw zgloszeni* zgloszenie zgloszenia zgloszen ticket* bilet* sesj* sesja wywolan* zdarzen* przypad* zlecen* zapytan* konwersac* wiadomosc* watek watku czat* korespondenc* komunikac* rekord*",
    id: "numer numeru nr identyfik* identyfikator* id kod kodu klucz* sygnatur* sygnatura oznaczen* referenc* lp liczba_porzadkowa symbol* znak numer_pracownika numer_ewidencyjny nr_ewidencyjny nr_ewid",
    name: "nazwa nazwy nazw imie_i_nazwisko imie_nazwisko nazwisko_i_imie nazwisko_imie imiona_i_nazwisko pelna_nazwa pelne_imie miano nazwan*",
    first: "imie imienia imiona imion",
    last: "nazwisk* nazwisko nazwiska",
    queue:
      "kolejk* kolejka kolejki grupa_wywolan grupa_dzwonienia grupa_polaczen grupa_acd usluga uslugi serwis serwisu umiejetnosc* kompetencj* kwalifikacj* infolini* linia linii linie bramk* brama skrzynk* skrzynka_odbiorcza skill* sciezk* temat_ivr wezel usluga_ivr pula puli okienk* stanowisko_obslugi obsluga_grupowa numer_infolinii",
    campaign:
      "kampani* kampania projekt* projektu program programu akcja akcji marka marki zlecenie_telemarketingowe lista_kontaktow baza_kontaktow",
    channel:
      "kanal* kanalu kanaly medium medium_kontaktu media srodek_komunikacji srodek_kontaktu sposob_kontaktu forma_kontaktu rodzaj_kontaktu typ_kontaktu droga_kontaktu zrodlo zrodla platform* forma_komunikacji",
    direction:
      "kierun* kierunek kierunku typ_polaczenia typ_rozmowy rodzaj_polaczenia rodzaj_rozmowy strona_polaczenia przychodzace_wychodzace przychodzaca_wychodzaca wchodzace_wychodzace we_wy zwrot",
    type: "typ typu typy rodzaj* kategoria_polaczenia klasa",
    outcome:
      "wynik* wyniku rezultat* status* statusu stan zakonczenia_status efekt* skutek skutk* status_polaczenia status_zakonczenia przyczyna_zakonczenia powod_zakonczenia powod_rozlaczenia kod_zakonczenia sposob_zakonczenia rozstrzygni* finalny_status klasyfikacja_polaczenia kod_wyniku dyspozycj* kod_podsumowania",
    abandon:
      "porzuc* porzucon* utrac* utracon* stracon* nieodebr* nieodebran* zrezygn* rezygnac* rezygnacja przerwan* opuszczon* niezrealizow* nie_odebrano nie_odebrane bez_odpowiedzi rozlaczone_przed brak_odpowiedzi",
    resolution:
      "rozwiaz* rozwiazan* rozwiazano zalatwion* zalatwiono fcr pierwszym_kontakcie przy_pierwszym_kontakcie w_pierwszym_kontakcie za_pierwszym_razem nierozwiaz* wyjasnion*",
    transfer:
      "przekaz* przekazan* przekierow* przelacz* przelaczon* przeniesien* przeniesion* transfer* przejet* przejeci* oddelegow* odeslan* skierowano_do",
    inward:
      "przychodz* przychodzac* wchodzac* do_mnie z_zewnatrz otrzyman* przejet* przejeci* od_innego naplyw*",
    outward: "wychodz* wychodzac* na_zewnatrz do_innego dalej",
    escalation: "eskal* eskalac* eskalowan* druga_linia drugiej_linii do_drugiej_linii 2_linia ii_linia",
    complaint: "skarg* skarga skargi reklam* reklamac* zazalen* niezadowol*",
    abuse:
      "obelg* obrazliw* obraza agres* agresj* wulgarn* naduzyc* zniewag* zniewazen* grozb* napastow* wyzwisk* przemoc*",
    reason:
      "powod* powodu powody przyczyn* przyczyna dlaczego uzasadnien* kod_przerwy rodzaj_przerwy typ_przerwy kod_niegotowosci kod_aux podstatus* substatus*",
    topic:
      "temat* tematu tematyk* kategori* kategoria przedmiot* zagadnien* produkt* tytul* tresc* tresci zakres* powod_kontaktu przyczyna_kontaktu cel_kontaktu cel_rozmowy powod_rozmowy nazwa_kursu nazwa_szkolenia klasyfik*",
    recording: "nagran* nagranie nagrania nagrywan* plik_audio plik pliku nagranie_rozmowy link_do_nagrania",
    note: "uwag* uwagi uwaga komentarz* notatk* opis opisu opisy adnotac* informac* podsumowanie_rozmowy tresc_notatki dopisek",
    price:
      "koszt* koszty cena ceny kwot* oplat* stawk* przychod przychodu przychody wynagrodz* wartosc_zamowienia taryf* obrot obroty",
    count:
      "liczba liczby ilosc* licznik* ile sztuk krotnosc* prob proby liczba_prob odsetek procent_odebranych",
    without: "bez netto wylaczn* pomijaj* czyst* czysty oprocz tylko wylacznie",
    state:
      "stan* stanu stany status* statusu aktywnosc* czynnosc* dostepnosc* obecnosc* tryb* zajecie zajetosc* dzialani*",
    shift:
      "zmian* zmiana zmiany grafik* grafiku dyzur* harmonogram* planowan* plan planu rozklad* czas_pracy godziny_pracy etat_zmiana zaplanow* roster ewidencja_czasu",
    absence:
      "nieobecn* nieobecnosc* urlop* urlopu absencj* absencja zwolnien* zwolnienie chorob* chorob choroby wolne dzien_wolny dni_wolne l4 niedyspozycj*",
    training:
      "szkolen* szkolenie szkolenia kurs kursu kursy kurs* trening* warsztat* lekcj* modul* modulu e_learning nauk* zajec* seminar* wdrozen* doszkal* instruktaz* coaching*",
    survey:
      "ankiet* ankieta ankiety badan* badanie badania satysfakc* zadowol* zadowolen* polecen* polecenia rekomendac* sondaz* opini* opinia formularz_opinii kwestionariusz* feedback",
    response:
      "odpowiedz* odpowiedzi odpowiedz wypelnien* wypelnion* wypelnil* wyslan* wyslano przeslan* odeslan* zwrot_ankiety udzielen* udzielon* odpowiedzian*",
    score:
      "ocena oceny ocen punkty punktow* punktac* punktacja punktow wynik* wartosc* nota noty gwiazdk* procent* pkt liczba_punktow zdobyte zdobytych uzyskan*",
    max: "maksymaln* maksim* maksymalna maks maksimum najwyzsz* mozliw* do_zdobycia do_uzyskania gorna_granica max_punktow skala_do koniec_skali",
    min: "minimaln* minimum minimalna najnizsz* dolna_granica skala_od poczatek_skali",
    scale: "skala skali skale",
    evaluation:
      "ocen* ocena oceny ewaluac* jakosc* jakosci monitoring* audyt* weryfikac* odsluch* kontrol* kontroli kalibrac* przeglad* arkusz_oceny",
    form: "formularz* arkusz* karta karty szablon* wzor wzoru lista_kontrolna kwestionariusz* karta_oceny arkusz_oceny arkusz_ocen",
    item: "pytan* pytanie pytania kryteri* kryterium pozycj* element* punkt_oceny aspekt* zagadnienie_oceniane wskaznik* skladow* obszar_oceny parametr* stwierdzen*",
    hours:
      "godzin godziny_tygodniowo godzin_tygodniowo etat etatu wymiar_etatu wymiar_czasu_pracy wymiar_godzin wymiar_pracy norma_godzin liczba_godzin godziny_umowne",
    week: "tydzien tygodn* tygodniow* tygodniowo tygodnia",
    hired:
      "zatrudn* zatrudnien* data_zatrudnienia zatrudniony_od przyjecia_do_pracy przyjecie_do_pracy data_przyjecia poczatek_umowy poczatek_zatrudnienia rozpoczecie_pracy rozpoczecia_pracy umowa_od staz pracuje_od",
    left: "zwoln* data_zwolnienia zwolniony odejsci* odejscia odszedl koniec_umowy koniec_zatrudnienia zakonczenie_pracy zakonczenia_pracy zakonczenie_zatrudnienia zakonczenia_zatrudnienia rozwiazanie_umowy rozwiazania_umowy umowa_do ostatni_dzien_pracy zatrudniony_do wypowiedz* ustania ustanie",
    consent: "zgoda zgody zgode zgod* akceptac* rodo",
    minutes: "minut minuty minutach",
    kind: "rodzaj* typ typu kategoria gatunek charakter rodzaj_nieobecnosci typ_nieobecnosci rodzaj_urlopu typ_urlopu rodzaj_ankiety typ_ankiety",
    behaviour: "zachowan* zachowanie postaw* postawa kultura_rozmowy",
  },
  values: {
    state: {
      talk: "rozmowa rozmawia w_rozmowie w_trakcie_rozmowy na_rozmowie na_linii na_polaczeniu w_polaczeniu polaczenie trwa_rozmowa podczas_rozmowy polaczony zajety zajeta polaczenie_przychodzace polaczenie_wychodzace rozmowa_przychodzaca rozmowa_wychodzaca aktywne_polaczenie obsluguje obsluga obsluga_klienta konsultacja",
      hold: "zawieszenie zawieszona zawieszone zawieszony wstrzymanie wstrzymana wstrzymane wstrzymany rozmowa_zawieszona rozmowa_wstrzymana polaczenie_wstrzymane polaczenie_zawieszone hold na_hold na_holdzie oczekiwanie_klienta podtrzymanie zaparkowane",
      acw: "po_rozmowie praca_po_rozmowie po_polaczeniu praca_po_polaczeniu po_kontakcie praca_po_kontakcie czas_po_rozmowie obrobka obrobka_po_rozmowie podsumowanie podsumowanie_rozmowy notatka notowanie dokumentacja dokumentowanie czynnosci_po_rozmowie czynnosci_koncowe uzupelnianie_danych wrap_up posprzetwarzanie czynnosci_administracyjne_po_rozmowie",
      available:
        "dostepny dostepna dostepne gotowy gotowa gotowosc wolny wolna oczekuje oczekiwanie oczekujacy czeka czekanie bezczynny bezczynnosc online zalogowany zalogowana obecny aktywny dzwoni dzwonienie w_gotowosci gotowy_do_pracy oczekiwanie_na_polaczenie oczekiwanie_na_rozmowe",
      break:
        "przerwa przerwy na_przerwie krotka_przerwa przerwa_krotka przerwa_kawowa kawa papieros przerwa_na_papierosa palenie toaleta wc odpoczynek pauza pauzowany wstrzymany_agent przerwa_socjalna przerwa_osobista przerwa_techniczna_osobista przerwa_bhp bhp przerwa_ekranowa osobiste",
      meal: "obiad lunch przerwa_obiadowa przerwa_na_obiad przerwa_lunchowa przerwa_na_lunch posilek przerwa_na_posilek przerwa_sniadaniowa sniadanie kolacja jedzenie dluga_przerwa",
      training:
        "szkolenie szkolenia na_szkoleniu kurs trening coaching warsztat warsztaty nauka e_learning doszkalanie wdrozenie odsluch odsluchy instruktaz",
      meeting:
        "spotkanie spotkania na_spotkaniu zebranie zebrania narada odprawa zebranie_zespolu spotkanie_zespolu spotkanie_zespolowe briefing rozmowa_z_przelozonym konferencja feedback spotkanie_1_1",
      offline:
        "wylogowany wylogowana wylogowanie niezalogowany niezalogowana nie_zalogowany offline nieobecny nieobecna rozlaczony poza_praca koniec_pracy koniec_zmiany nieaktywny nieaktywna odlaczony",
      aux_other:
        "niedostepny niedostepna niegotowy niegotowa nie_gotowy niegotowosc inne inny inna pozostale administracja administracyjne prace_administracyjne czynnosci_administracyjne zadania_administracyjne backoffice back_office projekt projekty zadania zadania_dodatkowe zadania_specjalne problem_techniczny problemy_techniczne awaria awaria_systemu problem_z_systemem nie_przeszkadzac obsluga_maili maile korespondencja oddzwanianie wsparcie zaraz_wracam zablokowany techniczna przerwa_techniczna",
    },
    resolution: {
      resolved:
        "rozwiazane rozwiazany rozwiazana rozwiazano tak t zalatwione zalatwiona zalatwiono zamkniete zamknieta zakonczone prawda pozytywny w_pelni_rozwiazane calkowicie_rozwiazane wyjasnione",
      unresolved:
        "nie nierozwiazane nierozwiazany nierozwiazana nie_rozwiazane nie_rozwiazano nie_rozwiazana niezalatwione nie_zalatwione otwarte otwarta w_toku w_trakcie czesciowo czesciowo_rozwiazane czesciowe oczekujace falsz negatywny niewyjasnione",
      declined: "odrzucone odrzucona odmowa odmowiono odmowil brak_odpowiedzi bez_odpowiedzi nie_udzielono",
    },
    absence: {
      planned:
        "planowane planowana planowany planowy zaplanowane urlop urlop_wypoczynkowy wypoczynkowy urlop_okolicznosciowy okolicznosciowy urlop_bezplatny bezplatny urlop_macierzynski macierzynski urlop_ojcowski ojcowski urlop_rodzicielski rodzicielski urlop_wychowawczy wychowawczy urlop_szkoleniowy wolne dzien_wolny dni_wolne wolne_za_nadgodziny odbior_nadgodzin odbior_dnia odbior_godzin swieto dzien_wolny_za_swieto opieka opieka_nad_dzieckiem_art_188 art_188 wakacje krwiodawstwo przeprowadzka slub zatwierdzone delegacja",
      short_notice:
        "choroba chory chora chorobowe zwolnienie zwolnienie_lekarskie zwolnienie_chorobowe l4 urlop_chorobowy urlop_na_zadanie na_zadanie uz nieplanowane nieplanowana nieplanowany niezaplanowane nagle nagla nieobecnosc_nieusprawiedliwiona nieusprawiedliwiona nieusprawiedliwione nieobecnosc_nieplanowana nie_stawil_sie niestawiennictwo wypadek wypadek_przy_pracy szpital opieka_nad_chorym opieka_nad_chorym_dzieckiem chore_dziecko choroba_dziecka sila_wyzsza urlop_sila_wyzsza spoznienie kwarantanna lekarz pogrzeb",
    },
    survey: {
      csat: "satysfakcja zadowolenie satysfakcja_klienta zadowolenie_klienta poziom_zadowolenia poziom_satysfakcji",
      nps: "polecenie rekomendacja sklonnosc_do_polecenia gotowosc_do_polecenia wskaznik_polecen",
      empathy: "empatia empatyczny zrozumienie wspolczucie",
    },
    outcome: {
      handled:
        "odebrane odebrano odebrany odebrana obsluzone obsluzony obsluzona obsluzono przyjete przyjeta polaczone polaczono zrealizowane zrealizowany zakonczone zakonczona zakonczony sukces udane udana pomyslne rozwiazane zamkniete przekazane przekierowane_do_konsultanta sprzedaz umowiono zalatwione rozmowa skuteczny skuteczne",
      abandoned:
        "nieodebrane nieodebrany nieodebrana nie_odebrano nie_odebrane nie_odebrany porzucone porzucony porzucona utracone utracony utracona stracone stracona rozlaczone rozlaczono rozlaczyl_sie klient_rozlaczyl_sie klient_sie_rozlaczyl przerwane przerwany przerwana rezygnacja zrezygnowal zrezygnowano brak_odpowiedzi bez_odpowiedzi anulowane opuszczone porzucone_w_kolejce porzucone_w_ivr",
      unserved:
        "otwarte otwarty nowe nowy oczekujace oczekujacy w_toku poczta_glosowa skrzynka_glosowa automatyczna_sekretarka sekretarka wiadomosc_glosowa pozostawiono_wiadomosc zajete zajety zajeta blad bledne nieudane nieudana przepelnienie przekroczony_czas przekroczono_czas poza_godzinami poza_godzinami_pracy po_godzinach odrzucone odrzucony zablokowane przekierowane oddzwonienie prosba_o_kontakt nieosiagalny niedostepny bledny_numer zly_numer nieskuteczny",
    },
    direction: {
      inbound:
        "przychodzace przychodzacy przychodzaca przychodzacych przychodzacego wchodzace wchodzacy wchodzaca odebrane_od_klienta otrzymane otrzymany otrzymana p przych",
      outbound:
        "wychodzace wychodzacy wychodzaca wychodzacych wychodzacego wykonane wykonany wykonana zainicjowane wybrane w wych",
      internal: "wewnetrzne wewnetrzny wewnetrzna wewn lokalne",
    },
    channel: {
      voice:
        "telefon telefoniczny telefoniczna telefoniczne telefonicznie telefonia polaczenie polaczenia polaczenie_telefoniczne rozmowa rozmowa_telefoniczna rozmowy glos glosowy glosowe infolinia dzwonienie",
      email:
        "poczta poczta_elektroniczna mailowy mailowo e_mailowy formularz formularz_kontaktowy formularz_www wiadomosc_email",
      chat: "czat czaty rozmowa_czat czat_www komunikator_www",
      sms: "wiadomosc_sms smsy sms_owy",
      social:
        "media_spolecznosciowe spolecznosciowe social_media komunikator komunikatory wiadomosc wiadomosci portal_spolecznosciowy",
    },
  },
  silent:
    "sek sekund sekundy sekundach s min minut minuty minutach g h w z na i oraz lub po ze u dla przez przy za o jest byl byla bylo sie ten ta to czy wraz lacznie_z srednia sredni srednio sr rzeczywist rzeczywisty rzeczywista faktyczny faktyczna rrrr",
};
