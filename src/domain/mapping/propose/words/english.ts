import type { LanguageWords } from "./language-words.ts";

export const english: LanguageWords = {
  labels: {
    time: "time times timestamp timestamps timestmp datetime clock clocktime hhmmss local_time hour moment when *time tm",
    date: "date dates dated datestamp day *date",
    duration:
      "duration durations durn length lengths len elapsed secs seconds_spent time_spent spent lasted how_long time_in_state time_in_status timespan interval",
    start:
      "start started starts starting starttime start* begin* began opened opening open_time initiat* commence* from since first_day launched login_time logon_time log_in logged_in logged_on log_on sign_in signed_in clock_in clocked_in check_in checked_in punch_in time_in date_from valid_from kickoff",
    end: "end ended ends ending endtime end* finish* finished closed close closing stop* until to thru through hangup hang_up hung_up disconnect* terminat* released ceased completed_at complete_time completed_time completed_on resolved_at solved_at date_resolved resolution_date last_day logout_time logoff_time log_out log_off logged_out logged_off logout logoff sign_out signed_out clock_out clocked_out check_out checked_out punch_out time_out date_to valid_to",
    answer:
      "answer* answered ans ansd ansrd pickup picked_up pick_up connect connected connection_time connected_at accept* established first_response first_reply responded_at bridged bridge_time agent_joined joined_at taken_at assigned_at grabbed",
    offer:
      "offer* arriv* incoming received receiv* queued queued_at enqueue* entered entry entered_queue queue_entry queue_start created creat* presented requested_at request_time raised raised_at reported_at came_in logged_at registered_at ingress landed inflow initiation_timestamp",
    talk: "talk* talking speak* spoken speech_time conversation conversing conversed dialog dialogue billsec bill_sec billable acd_time acd_call_time talktime connect_duration connected_duration connected_seconds connected_time connect_time time_in_talk time_talking time_on_call time_on_calls on_call_time in_call_time active_talk live_talk agent_call_time active_time airtime phone_time voice_time line_time on_phone on_phone_time live_time interaction_time",
    hold: "hold* held onhold on_hold parked park parking time_in_hold time_on_hold held_time placed_on_hold music_on_hold",
    wait: "wait* waited queue_time queued_time time_in_queue time_queued in_queue queue_duration queue_wait queue_delay queue_seconds queue_secs queue_sec queued_seconds queued_secs queued_for queueing queuing speed_of_answer answer_speed answer_delay speed asa delay latency patience time_to_answer time_to_pickup time_to_pick_up time_to_connect time_before_answer time_until_answer time_till_answer seconds_to_answer secs_to_answer pickup_delay time_waiting time_in_wait",
    ring: "ring ringing ringtime rings ring_time ringing_time time_ringing ringback alerting alert alerted time_in_alerting time_to_ring",
    acw: "acw after post after_call after_contact after_chat after_talk after_conversation after_interaction after_work aftercall* aftercontact* wrap* wrapup wrapping post_call postcall post_contact post_chat post_interaction post_conversation post_processing postprocess* post_work clerical paperwork documentation admin_time tail_time work_after disposition_time dispo_time dispo_sec dispo_seconds dispo_duration completion_work finishing_up not_ready_after call_work callwork time_in_acw time_in_wrap time_in_wrapup work_time work_seconds work_secs work_sec follow_up_time follow_up_work finishing tidy_up write_up writeup notes_time admin_work completion_time close_out closeout",
    handle:
      "handl* aht mht service_time servicetime processing process_time processing_time treatment treatment_time contact_handling work_effort time_in_hand agent_time busy_time",
    total: "total* overall whole sum entire gross end_to_end grand full_time_of complete_duration summed",
    agent:
      "agt agts agnt opr oper adv agent* *agent rep reps repr representative* advisor* adviser* operator* employee* emp empl empid empno worker workers workforce staff staffer staff_member team_member teammember teammate teammates associate associates colleague colleagues csr ccr tsr cse bpo_agent specialist* consultant* executive clerk* attendant* receptionist technician* interviewer handler handlers resolver user users usr username user_name user_login login logon login_id owner assignee assigned assigned_to allocated_to responsible person persons people server serviced_by served_by handled_by answered_by taken_by picked_up_by dealt_by dealt_with_by processed_by worked_by completed_by resolved_by solved_by closed_by managed_agent resource resources personnel payroll payroll_no badge learner* trainee* participant* attendee* student* enrollee evaluatee evaluated_agent reviewed_agent ratee crew_member",
    supervisor:
      "supervis* supv spvr manager managers mgr line_manager team_lead* teamlead* team_leader teamleader team_mgr team_manager leader leaders lead tl head superior boss coach coaches teamcoach coordinat* reports_to report_to reporting_to reporting_manager managed_by foreman trainer* instructor* tutor* teacher facilitator*",
    customer:
      "cust custs customer* client clients clnt caller callers account accounts acct lead leads guest guests patient patients passenger* subscriber* member members membership policyholder* policy insured citizen* resident* tenant consumer* shopper buyer buyers prospect* debtor* borrower* requester* requestor* submitter reporter sender end_user contact_name contact_person booking_contact patron interlocutor company household respondent_customer other_party",
    evaluator:
      "evaluator* reviewer* assessor* auditor* rater raters grader* marker scorer* checker inspector* examiner* observer* qa_analyst qa_specialist qa_officer qa_by quality_analyst quality_officer quality_specialist analyst analysts scored_by evaluated_by reviewed_by assessed_by audited_by monitored_by rated_by graded_by checked_by observed_by calibrator",
    respondent: "respondent* responder* participant* surveyed interviewee surveyee",
    team: "team teams team_name teamname squad squads group groups grp unit units department* dept depts dpt division divisions pod pods cell cells crew crews desk desks tribe chapter area areas business_unit bu cost_center cost_centre org_unit organisational_unit organizational_unit organisation_unit subteam sub_team agent_group agentgroup user_group usergroup staff_group assigned_group assignment_group resolver_group",
    site: "site sites office offices location locations branch branches building campus city town region country hub premises workplace work_location place call_center call_centre callcenter callcentre contact_center contact_centre delivery_center delivery_centre",
    email: "email e_mail mail emails mails mailaddress email_address mail_address",
    phone:
      "phone* telephone* mobile mobil* cellphone cell_phone handset dialled dialed dialled_number dialed_number dialednumber phone_number phonenumber called_number calling_number called_party calling_party callerid from_number to_number a_number b_number extension extensions ext extn ddi src dst destination_number origin_number toll_free tollfree trunk landline",
    call: "call* contact contacts interaction* conversation conversations case cases ticket tickets tkt session sessions segment segments record enquiry enquiries inquiry inquiries incident* request requests dialog transaction transactions task tasks workitem work_item engagement engagements encounter chat chats callref message messages thread touchpoint communication communications service_request voicecall phonecall",
    id: "id ids no num number nbr numbr ref reference references key identifier ident identity code sequence seq serial index row_id rowid record_no token badge tracking pin",
    name: "name names nm *name fullname full_name display_name displayname contact_name named",
    first:
      "first first_name firstname forename forenames given given_name givenname fname f_name christian_name name_first",
    last: "last last_name lastname surname surnames family family_name familyname lname l_name second_name name_last",
    queue:
      "q que queue* skill* skillset skill_set skill_group skillgroup split splits hotline* helpline* hunt hunt_group huntgroup ringgroup ring_group callgroup call_group acd_group acdgroup agent_group agentgroup service services service_name service_line line lines business_line gate gates gateway pool pools vdn vector entry_point entrypoint routing routing_point route workgroup work_group csq precision_queue distribution_group distribution_list inbound_group ingroup in_group bucket stream workstream inbox mailbox competenc* proficiency lane pilot call_flow callflow flow ivr_menu intake_line",
    campaign:
      "campaign* cmpgn lob line_of_business line lines project projects program programme programs programmes mission initiative calling_list contact_list dial_list list_name brand",
    channel:
      "chan channel* media medium media_type mediatype media_channel contact_type contacttype contact_mode contact_method interaction_type communication_type communication_channel comm_type comms_type via origin origination modality platform touchpoint method channel_type contact_medium",
    direction:
      "dir dirn direction* in_out inout in_or_out inbound_outbound inbound_or_outbound call_type calltype call_direction calldirection initiation_method bound io i_o orientation way leg_type traffic_type",
    type: "type types *type kind class calltype",
    outcome:
      "outcome* result results resulted disposition* dispo disp status statuses completion conclusion fate call_status callstatus call_result callresult end_state end_status final_status final_state finish_code wrap_code wrapcode wrapup_code wrap_up_code wrap_up_reason completion_code completion_status result_code resultcode termination_code termination_type closing_code closure_code close_code end_code end_type exit_status ended_as how_ended hangup_cause hangup_reason",
    abandon:
      "abandon* aband abnd abn aban abd lost missed misses dropped unanswered not_answered unattended no_answer gave_up hung_up_before hangup_before lost_call hungup",
    resolution:
      "resol* resolved solved unsolved unresolved solution fcr fixed fix settled sorted first_contact_resolution first_call_resolution first_time_fix first_time_resolution one_and_done one_touch problem_solved issue_resolved is_resolved",
    transfer:
      "transfer* *transfer xfer xfers xfr trf trsf trnsf forward* handover hand_over handed_over handoff hand_off passed_on passed_to redirect* rerout* diverted divert deflect* referral referred num_transfers",
    inward: "in incoming inbound into inward inwards received from_other from_agent",
    outward: "out outgoing outbound outward outwards onward onwards away to_other to_agent",
    escalation: "escalat* escalation* second_level second_line 2nd_level 2nd_line tier_2 tier2 level_2 l2",
    complaint: "complain* grievance* dissatisf*",
    abuse: "abus* insult* aggress* harass* threat* offensive rude rudeness hostil* verbal_abuse misbehav*",
    reason:
      "reason* cause causes why motive rationale explanation aux_code aux_reason not_ready_reason pause_code pause_reason break_code break_reason sub_status substatus sub_state substate",
    topic:
      "topic* theme themes subject subjects category categories cat product products contact_reason reason_for_contact reason_for_call reason_for_calling call_reason call_driver contact_driver intent matter issue issues title course_title course_name content curriculum disposition_category",
    recording:
      "recording* recorded url link links audio audio_file recording_file media_file voice_file voicefile filename file_name playback wav mp3",
    note: "note notes comment* remark* descr* description* annotation* memo verbatim free_text freetext summary transcript* observation* details detail",
    price:
      "cost costs price prices amount amounts revenue billed rate charge charges fee fees spend currency tariff salary wage wages",
    count:
      "count counts counter cnt qty quantity number_of no_of num_of nbr_of attempts attempt tally volume frequency times_held num_holds service_level sla percentage_of",
    without: "excl* exclusive without net pure minus less only not_including wo",
    state:
      "state states statename state_name status aux auxiliary activity activities activity_code activity_name event events task tasks condition situation occupation presence mode work_mode workmode work_state agent_mode availability agent_event event_name",
    shift:
      "shift* schedul* schedule* roster* rota rotas duty planned plan work_pattern work_schedule work_shift working_time timetable tour timesheet workday work_day",
    absence:
      "absen* leave leaves sick sick* vacation* holiday* pto time_off timeoff day_off days_off annual_leave leave_type illness out_of_office furlough unavailability leave_date nonattendance attendance_code",
    training:
      "train* course* lesson* module modules e_learning elearning learning workshop* seminar* webinar* class classes onboarding coaching* certificat* training_session quiz briefing tutorial* lms",
    survey:
      "survey* csat nps ces satisfac* feedback recommend* poll polls questionnaire* promoter* voc opinion customer_effort pulse",
    response:
      "resp response* responded submitted submission* submit completed completion filled_in filled_out reply replies replied returned answer_given",
    score:
      "score* scr rating ratings rated points pts mark marks grade grades graded stars star csat nps value valued percent percentage pct achieved",
    max: "max maximum maxi highest possible out_of max_points points_possible possible_points available_points points_available achievable full_marks best upper scale_max scale_to top_score ceiling scale_top",
    min: "minimum lowest lower min_score min_value min_rating min_points min_mark scale_min scale_from min_scale scale_bottom floor_value",
    scale: "scale scales range rating_scale",
    evaluation:
      "evaluat* evaluation* eval evals qa qc qm review* audit* quality monitor* assess* calibration scoring call_review inspection",
    form: "form forms scorecard* score_card scoresheet score_sheet template templates checklist* check_list questionnaire sheet rubric evaluation_form evaluation_plan",
    item: "item items itm line_item question questions questn criterion criteria criterium parameter parameters attribute attributes checkpoint* check_point element elements statement statements indicator* dimension* aspect aspects metric prompt question_text subcriterion",
    hours:
      "hours weekly_hours contract_hours contracted_hours contractual_hours fte working_hours hours_contract paid_hours",
    week: "week weeks weekly per_week pw wk",
    hired:
      "hire* hired hiring joined joining join_date date_of_joining doj date_of_hire hire_date start_of_employment employment_start employed_since employed_from entry_date recruited commencement seniority_date active_from contract_start employment_date since onboarded service_date",
    left: "left leaver leavers leaving leave_date leaving_date date_left date_of_leaving termination_date date_of_termination terminated exit exit_date exited resign* resignation departure departed employment_end employed_until end_of_employment last_working_day last_day_worked separation* offboarded active_until contract_end",
    consent: "consent* consented agreement agreed agrees opt_in optin opted_in permission gdpr",
    minutes: "minutes",
    kind: "kind kinds type types sort nature class variety",
    behaviour:
      "behaviour* behavior* conduct attitude manner manners soft_skill soft_skills demeanour demeanor",
  },
  values: {
    state: {
      talk: "talk talking talk_time conversation conversing speaking on_call on_a_call oncall in_call in_a_call in_acall incall in_conversation in_a_conference_call conference call calling call_active active_call on_phone on_the_phone busy busy_other engaged connected communicating interacting interaction inbound outbound inbound_call outbound_call inbound_contact outbound_contact on_contact in_contact handling handling_contact serving occupied acd acd_in acdin acd_out acdout acd_call dacd talking_in talking_out talking_acd_in talking_acd_out dialing dialling consult consulting incoming_call outgoing_call with_customer live",
      hold: "hold on_hold onhold held holding call_on_hold parked park on_park customer_on_hold",
      acw: "acw dacw wrap wrap_up wrapup wrapping wrapping_up after_call after_call_work aftercall aftercallwork aftercall_work after_contact after_contact_work after_work after_chat post_call post_call_work postcall post_call_processing post_processing work work_ready work_not_ready call_work dispo disposition dispositioning clerical documentation documenting transition paperwork completing call_wrap_up finishing",
      available:
        "available avail ready idle waiting wait free online on_queue in_queue queue waiting_for_call waiting_for_contact awaiting_call ready_for_call open auto_in autoin manual_in manualin login logged_in logged_on signed_in logon reserved ringing ring alerting standby on_standby listening present closer preview",
      break:
        "break breaks on_break on_a_break pause paused short_break long_break rest resting rest_break coffee coffee_break tea tea_break smoke smoking smoke_break bio bio_break comfort comfort_break toilet bathroom restroom wc screen_break personal personal_break personal_time relief break_1 break_2 break1 break2 scheduled_break prayer be_right_back brb",
      meal: "meal meals on_meal meal_break lunch on_lunch at_lunch lunch_break lunchbreak lunch_time lunchtime out_for_lunch out_to_lunch dinner dinner_break supper breakfast",
      training:
        "training in_training in_a_training trainings training_session coaching coaching_session e_learning elearning learning course workshop onboarding nesting mentoring side_by_side shadowing classroom webinar",
      meeting:
        "meeting meetings in_meeting in_a_meeting in_ameeting team_meeting team_huddle huddle stand_up standup briefing team_brief debrief one_to_one one_on_one 1_1 1on1 1_to_1 1_2_1 121 townhall town_hall conference_room presenting feedback_session",
      offline:
        "offline off_line off logged_off logged_out loggedout logoff logout log_out log_off sign_out signed_out signed_off out_of_office off_work off_shift absent not_logged_in disconnected end_of_shift shift_end gone_home inactive not_active unstaffed",
      aux_other:
        "aux aux_other auxiliary aux_work not_ready notready not_available unavailable away busy_admin admin administration administrative adm backoffice back_office doing_back_office other others misc miscellaneous project projects special_project special_projects technical technical_issue technical_issues tech_issue tech_issues system_issue system_issues system_down it_issue outage do_not_disturb dnd offline_work off_queue off_phone off_phones not_responding no_response no_answer missed rejected transfers_only follow_up followup research callback callbacks supervisor quality qa support escalation escalations fault default error unknown floor_walking floorwalking union",
    },
    resolution: {
      resolved:
        "resolved solved fully_resolved fully_solved yes closed fixed done settled completed complete first_contact first_call positive 1 true y",
      unresolved:
        "unresolved not_resolved not_solved not_fixed unsolved partially partially_resolved partly no open pending still_open in_progress follow_up needs_follow_up negative 0 false n",
      declined:
        "declined refused rejected no_answer not_answered skipped prefer_not_to_say prefer_not_to_answer",
    },
    absence: {
      planned:
        "planned scheduled holiday holidays vacation vacations leave annual annual_leave paid_leave unpaid_leave parental parental_leave maternity maternity_leave paternity paternity_leave pto paid_time_off time_off timeoff day_off days_off off toil time_off_in_lieu time_in_lieu in_lieu lieu lieu_day lieu_time flex flexitime comp_time compensatory public_holiday bank_holiday study study_leave jury_duty sabbatical wedding moving personal_day birthday medical_appointment planned_leave authorised authorized",
      short_notice:
        "short_notice sick sickness sick_leave sick_day sick_note sickness_absence illness ill unplanned unplanned_leave unscheduled emergency emergency_leave family_emergency child_sick sick_child child_care_emergency dependant_leave dependants_leave bereavement bereavement_leave compassionate compassionate_leave injury accident work_accident hospital medical medical_leave no_show noshow absent awol unauthorised unauthorized unauthorised_absence unauthorized_absence unexcused unexcused_absence late lateness long_term_sick long_term_sickness doctor quarantine covid",
    },
    survey: {
      csat: "csat c_sat satisfaction customer_satisfaction overall_satisfaction agent_satisfaction satisfied",
      nps: "nps recommend recommendation net_promoter_score net_promoter promoter_score likelihood_to_recommend willingness_to_recommend would_recommend",
      empathy: "empathy empathic empathetic compassion understanding felt_understood",
    },
    outcome: {
      handled:
        "ok okay done finished finalised finalized completed complete answered ans handled served connected accepted resolved solved closed success successful succeeded conversation normal normal_clearing transferred xfer booked booking_completed sale sold agreed taken contacted talked picked_up caller_hangup_after_answer agent_hangup completed_by_agent completed_by_caller completeagent completecaller",
      abandoned:
        "abandoned abandon aband abnd abd aba abandoned_in_queue abandoned_in_ivr abandoned_while_ringing lost missed unanswered not_answered no_answer noanswer dropped drop hung_up hangup caller_hung_up hung_up_in_queue caller_hangup gave_up ring_no_answer rona lost_call missed_call short_abandon customer_hung_up caller_abandoned cancelled canceled cancel",
      unserved:
        "open new pending on_hold waiting waiting_for_support waiting_for_customer waiting_on_customer waiting_on_third_party in_progress to_do snoozed reopened unassigned vm voicemail voice_mail mailbox answering_machine machine left_message message_left busy engaged congestion chanunavail channel_unavailable failed failure error overflow overflowed closed_hours out_of_hours after_hours timeout timed_out exit_with_timeout exitwithtimeout rejected reject blocked redirected callback callback_requested unreachable not_reachable invalid_number wrong_number disconnected_number deflected no_agents",
    },
    direction: {
      inbound:
        "in inb ib i inbound incoming inward received receive in_bound terminating incoming_call calls_in from_customer",
      outbound:
        "out outb ob o outbound outgoing outward out_bound made placed dialed dialled dialer originating predictive preview_dial manual_dial outgoing_call calls_out to_customer callback",
      internal: "internal int intern intercom agent_to_agent station extension_call consult local_call",
    },
    channel: {
      voice:
        "voice voices phone phones call calls telephone telephony tel audio landline pstn voip phone_call phonecall voice_call voicecall inbound_voice outbound_voice callback hotline",
      email:
        "email emails e_mail e_mails mail mails web_form webform contact_form online_form mailbox inbound_email",
      chat: "chat chats web_chat webchat live_chat livechat online_chat chatbot chat_message in_app in_app_chat web_messaging web_message",
      sms: "sms text texts text_message text_messages texting mms",
      social:
        "social social_media whatsapp whats_app facebook fb facebook_messenger twitter instagram insta messenger messaging message messages telegram viber wechat linkedin dm",
    },
  },
  silent:
    "associated involved internal s sec secs second seconds m min mins minute minutes ms msec millis milliseconds h hr hrs hh mm ss hms hmmss d dd yyyy yy the of and or at on by for per is was were a an with incl including inclusive this its it your our text txt value avg average actual real adj adjusted requested wanted required desired",
};
